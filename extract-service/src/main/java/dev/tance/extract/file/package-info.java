/** Reads files other than pages. Runs in expendable child processes. */
@NullMarked
package dev.tance.extract.file;

import org.jspecify.annotations.NullMarked;
