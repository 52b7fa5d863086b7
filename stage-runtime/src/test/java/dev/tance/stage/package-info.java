/** Tests of the stage runtime on a real broker. */
@NullMarked
package dev.tance.stage;

import org.jspecify.annotations.NullMarked;
