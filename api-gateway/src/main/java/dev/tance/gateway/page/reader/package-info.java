/** The page that shows a document with what was read in it. */
@NullMarked
package dev.tance.gateway.page.reader;

import org.jspecify.annotations.NullMarked;
