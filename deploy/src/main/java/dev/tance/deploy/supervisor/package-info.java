/** The process that starts all parts, starts a dead one again, and ends them in order. */
@NullMarked
package dev.tance.deploy.supervisor;

import org.jspecify.annotations.NullMarked;
