/** Speaks to a gateway over HTTP, as any other program could. */
@NullMarked
package dev.tance.deploy.client;

import org.jspecify.annotations.NullMarked;
