/** Child processes that read hostile files, and the pool that feeds, limits and replaces them. */
@NullMarked
package dev.tance.extract.worker;

import org.jspecify.annotations.NullMarked;
