/** Looks at this machine and this data directory for anything that would trouble a run. */
@NullMarked
package dev.tance.deploy.doctor;

import org.jspecify.annotations.NullMarked;
