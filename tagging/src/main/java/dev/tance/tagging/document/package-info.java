/** Everything about a document but its targets, in the records and the code points of the engine's answers. */
@NullMarked
package dev.tance.tagging.document;

import org.jspecify.annotations.NullMarked;
