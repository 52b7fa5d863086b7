@NullMarked
package dev.tance.gateway.page.region;

import org.jspecify.annotations.NullMarked;
