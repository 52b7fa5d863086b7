/** Names of indicators and how they are recognised. */
@NullMarked
package dev.tance.tagging.indicator;

import org.jspecify.annotations.NullMarked;
