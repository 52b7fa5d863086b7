@NullMarked
package dev.tance.gateway.page;

import org.jspecify.annotations.NullMarked;
