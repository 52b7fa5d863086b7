/** How fast the engine is, beside a general segmenter, and how it grows. Run by hand, see docs/tagging-scores.md. */
@NullMarked
package dev.tance.tagging.benchmark;

import org.jspecify.annotations.NullMarked;
