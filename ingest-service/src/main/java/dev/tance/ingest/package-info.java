/** Takes loads in, splits them into items, and hands documents on to extraction. */
@NullMarked
package dev.tance.ingest;

import org.jspecify.annotations.NullMarked;
