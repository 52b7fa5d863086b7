/** The page of a region beside its parent. */
@NullMarked
package dev.tance.gateway.page.region;

import org.jspecify.annotations.NullMarked;
