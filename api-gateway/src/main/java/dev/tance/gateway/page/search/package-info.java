/** The page that finds documents. */
@NullMarked
package dev.tance.gateway.page.search;

import org.jspecify.annotations.NullMarked;
