/** Splits books that bind many documents into those documents. */
@NullMarked
package dev.tance.extract.compilation;

import org.jspecify.annotations.NullMarked;
