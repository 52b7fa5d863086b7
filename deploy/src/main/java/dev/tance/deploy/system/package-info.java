/** What a whole system on one machine is made of: its parts, their ports, folders and settings. */
@NullMarked
package dev.tance.deploy.system;

import org.jspecify.annotations.NullMarked;
