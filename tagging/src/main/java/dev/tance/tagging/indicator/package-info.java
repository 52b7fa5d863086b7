/** Names of indicators and their place in the taxonomy. */
@NullMarked
package dev.tance.tagging.indicator;

import org.jspecify.annotations.NullMarked;
