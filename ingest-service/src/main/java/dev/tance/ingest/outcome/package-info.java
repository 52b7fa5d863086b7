/** Decides what becomes of an item: handed on, skipped with a reason, or dead with a code. */
@NullMarked
package dev.tance.ingest.outcome;

import org.jspecify.annotations.NullMarked;
