@NullMarked
package dev.tance.gateway.citation;

import org.jspecify.annotations.NullMarked;
