/** The graph of documents that carry out, cite and are cited by each other. */
@NullMarked
package dev.tance.gateway.citation;

import org.jspecify.annotations.NullMarked;
