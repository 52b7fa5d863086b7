@NullMarked
package dev.tance.gateway;

import org.jspecify.annotations.NullMarked;
