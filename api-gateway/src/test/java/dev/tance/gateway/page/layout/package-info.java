@NullMarked
package dev.tance.gateway.page.layout;

import org.jspecify.annotations.NullMarked;
