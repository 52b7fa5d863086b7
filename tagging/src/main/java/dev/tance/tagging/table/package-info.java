/** Tables of indicators: what their columns mean, and the targets that their rows state. */
@NullMarked
package dev.tance.tagging.table;

import org.jspecify.annotations.NullMarked;
