/** The text as the grammar sees it: one form for every character, sentences and clauses. */
@NullMarked
package dev.tance.tagging.text;

import org.jspecify.annotations.NullMarked;
