/** Rules of a user's own for the tagging engine: read from a directory, watched, and swapped while the service runs. */
@NullMarked
package dev.tance.extract.rules;

import org.jspecify.annotations.NullMarked;
