@org.jspecify.annotations.NullMarked
package dev.tance.gateway.openapi;
