/** The service whose two functions, extract and tag, turn bytes into text and text into tags. */
@NullMarked
package dev.tance.extract;

import org.jspecify.annotations.NullMarked;
