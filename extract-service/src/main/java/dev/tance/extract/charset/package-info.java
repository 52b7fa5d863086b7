/** Finds the encoding that bytes really are in. */
@NullMarked
package dev.tance.extract.charset;

import org.jspecify.annotations.NullMarked;
