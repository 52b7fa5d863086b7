/** What a data directory knows of the system that runs on it, and whether that is still true. */
@NullMarked
package dev.tance.deploy.state;

import org.jspecify.annotations.NullMarked;
