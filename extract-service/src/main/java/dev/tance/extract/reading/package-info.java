/** Reads any document: text within this process, everything else in expendable ones. */
@NullMarked
package dev.tance.extract.reading;

import org.jspecify.annotations.NullMarked;
