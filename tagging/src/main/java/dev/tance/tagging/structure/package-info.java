/** The numbered structure of a planning document: which heading owns which character. */
@NullMarked
package dev.tance.tagging.structure;

import org.jspecify.annotations.NullMarked;
