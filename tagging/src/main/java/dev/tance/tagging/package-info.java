/** Reads Chinese planning documents: text in, quantified targets, bodies, entities and document facts out. */
@NullMarked
package dev.tance.tagging;

import org.jspecify.annotations.NullMarked;
