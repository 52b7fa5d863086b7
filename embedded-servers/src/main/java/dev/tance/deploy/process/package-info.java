/** Child processes of this machine: how their commands are put together, started, watched and ended. No framework. */
@NullMarked
package dev.tance.deploy.process;

import org.jspecify.annotations.NullMarked;
