/** API keys and roles: what the gateway checks and the command line makes. */
@NullMarked
package dev.tance.contracts.access;

import org.jspecify.annotations.NullMarked;
