/** Tests of the generator and of the measuring. */
@NullMarked
package dev.tance.benchmarks.load;

import org.jspecify.annotations.NullMarked;
