/** Reads web pages: the document's own text, title, dates, metadata and attachments. */
@NullMarked
package dev.tance.extract.page;

import org.jspecify.annotations.NullMarked;
