/** The command line. */
@NullMarked
package dev.tance.deploy.cli;

import org.jspecify.annotations.NullMarked;
