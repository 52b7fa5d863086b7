/** A browser that looks at pages as people do. */
@NullMarked
package dev.tance.gateway.page.testing;

import org.jspecify.annotations.NullMarked;
