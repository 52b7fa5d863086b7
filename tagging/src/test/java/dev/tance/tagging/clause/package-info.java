/** Where sentences, clauses and elements end. */
@NullMarked
package dev.tance.tagging.clause;

import org.jspecify.annotations.NullMarked;
