/** The stage index: writes what was tagged into Elasticsearch and keeps the books of the journey. */
@NullMarked
package dev.tance.index;

import org.jspecify.annotations.NullMarked;
