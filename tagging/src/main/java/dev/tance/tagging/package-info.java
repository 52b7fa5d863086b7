/** Reads planning documents: text in, targets, entities and document facts out. No input or output beyond its own resources. */
@NullMarked
package dev.tance.tagging;

import org.jspecify.annotations.NullMarked;
