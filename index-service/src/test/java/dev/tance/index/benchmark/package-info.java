/** What indexing costs, measured by hand. */
@NullMarked
package dev.tance.index.benchmark;

import org.jspecify.annotations.NullMarked;
