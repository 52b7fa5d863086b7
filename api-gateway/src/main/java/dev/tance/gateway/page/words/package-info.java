/** How values, dates and codes read in the reader's language. */
@NullMarked
package dev.tance.gateway.page.words;

import org.jspecify.annotations.NullMarked;
