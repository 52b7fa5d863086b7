/** Tests of the engine as a whole. */
@NullMarked
package dev.tance.tagging;

import org.jspecify.annotations.NullMarked;
