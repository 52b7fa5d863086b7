/** The page that shows how far loading has come. */
@NullMarked
package dev.tance.gateway.page.loading;

import org.jspecify.annotations.NullMarked;
