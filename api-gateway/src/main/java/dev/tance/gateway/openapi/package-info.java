/** The OpenAPI document of the interface: kept by hand, served, and held to the running gateway by tests. */
@NullMarked
package dev.tance.gateway.openapi;

import org.jspecify.annotations.NullMarked;
