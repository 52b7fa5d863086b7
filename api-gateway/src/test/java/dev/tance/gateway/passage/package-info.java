@NullMarked
package dev.tance.gateway.passage;

import org.jspecify.annotations.NullMarked;
