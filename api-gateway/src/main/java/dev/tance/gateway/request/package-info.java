/** Parameters of requests, strictly read. */
@NullMarked
package dev.tance.gateway.request;

import org.jspecify.annotations.NullMarked;
