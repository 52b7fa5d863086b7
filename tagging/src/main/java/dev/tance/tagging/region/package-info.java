/** The administrative divisions of GB/T 2260 down to counties. */
@NullMarked
package dev.tance.tagging.region;

import org.jspecify.annotations.NullMarked;
