@NullMarked
package dev.tance.gateway.organisation;

import org.jspecify.annotations.NullMarked;
