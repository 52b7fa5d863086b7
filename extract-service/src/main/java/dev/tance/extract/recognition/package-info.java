/** Character recognition of pages: pictures in, lines with places and confidence out, by limited child processes. */
@NullMarked
package dev.tance.extract.recognition;

import org.jspecify.annotations.NullMarked;
