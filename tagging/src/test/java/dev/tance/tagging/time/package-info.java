/** What an expression of time says, and for which years. */
@NullMarked
package dev.tance.tagging.time;

import org.jspecify.annotations.NullMarked;
