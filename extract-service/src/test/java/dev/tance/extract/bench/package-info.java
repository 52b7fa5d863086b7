/** Measurements that are run by hand. */
@NullMarked
package dev.tance.extract.bench;

import org.jspecify.annotations.NullMarked;
