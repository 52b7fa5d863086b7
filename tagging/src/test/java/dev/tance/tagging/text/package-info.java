/** The text as the grammar sees it. */
@NullMarked
package dev.tance.tagging.text;

import org.jspecify.annotations.NullMarked;
