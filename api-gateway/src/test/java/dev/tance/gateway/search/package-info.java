@NullMarked
package dev.tance.gateway.search;

import org.jspecify.annotations.NullMarked;
