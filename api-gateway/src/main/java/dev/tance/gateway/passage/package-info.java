/** Search in the text of documents, with the reason for each hit. */
@NullMarked
package dev.tance.gateway.passage;

import org.jspecify.annotations.NullMarked;
