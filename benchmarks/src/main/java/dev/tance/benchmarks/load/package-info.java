/** A hundred thousand synthetic documents in a running system, and what it answers under load. */
@NullMarked
package dev.tance.benchmarks.load;

import org.jspecify.annotations.NullMarked;
