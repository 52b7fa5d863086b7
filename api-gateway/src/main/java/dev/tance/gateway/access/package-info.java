/** Who may ask what, and how often: keys, roles, limits. */
@NullMarked
package dev.tance.gateway.access;

import org.jspecify.annotations.NullMarked;
