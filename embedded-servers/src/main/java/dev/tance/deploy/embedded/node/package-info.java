/** Mains that run inside the servers' own processes, on the servers' own class path; never called from here. */
@NullMarked
package dev.tance.deploy.embedded.node;

import org.jspecify.annotations.NullMarked;
