@NullMarked
package dev.tance.gateway.lineage;

import org.jspecify.annotations.NullMarked;
