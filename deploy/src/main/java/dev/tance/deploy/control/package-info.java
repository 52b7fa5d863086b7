/** Starts and stops the system of a data directory from outside its supervisor. */
@NullMarked
package dev.tance.deploy.control;

import org.jspecify.annotations.NullMarked;
