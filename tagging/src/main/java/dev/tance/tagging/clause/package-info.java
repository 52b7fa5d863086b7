/** Sentences cut into clauses, and what a clause inherits. */
@NullMarked
package dev.tance.tagging.clause;

import org.jspecify.annotations.NullMarked;
