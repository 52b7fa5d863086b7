/** Indicator tables that the engine is told of, cell by cell. */
@NullMarked
package dev.tance.tagging.table;

import org.jspecify.annotations.NullMarked;
