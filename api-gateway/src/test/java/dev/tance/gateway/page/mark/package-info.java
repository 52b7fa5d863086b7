@NullMarked
package dev.tance.gateway.page.mark;

import org.jspecify.annotations.NullMarked;
