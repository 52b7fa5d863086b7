/** The pages that list and compare targets. */
@NullMarked
package dev.tance.gateway.page.explorer;

import org.jspecify.annotations.NullMarked;
