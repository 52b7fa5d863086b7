/** Text as HTML with marks at exact offsets. */
@NullMarked
package dev.tance.gateway.page.mark;

import org.jspecify.annotations.NullMarked;
