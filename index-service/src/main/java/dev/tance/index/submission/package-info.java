/** How far ingest has come with each submission. */
@NullMarked
package dev.tance.index.submission;

import org.jspecify.annotations.NullMarked;
