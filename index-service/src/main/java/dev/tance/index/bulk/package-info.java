/** Writing many entries at once: bounded requests, and what became of each entry. */
@NullMarked
package dev.tance.index.bulk;

import org.jspecify.annotations.NullMarked;
