/** Tagged documents become entries of documents, passages, targets, versions and links. */
@NullMarked
package dev.tance.index.document;

import org.jspecify.annotations.NullMarked;
