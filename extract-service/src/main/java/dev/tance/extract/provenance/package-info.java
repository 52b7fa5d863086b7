/** Finds the stored text again in the bytes that it was read from. */
@NullMarked
package dev.tance.extract.provenance;

import org.jspecify.annotations.NullMarked;
