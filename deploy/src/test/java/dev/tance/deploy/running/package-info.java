/** A whole system with its real services, for tests that look at it from outside. */
@NullMarked
package dev.tance.deploy.running;

import org.jspecify.annotations.NullMarked;
