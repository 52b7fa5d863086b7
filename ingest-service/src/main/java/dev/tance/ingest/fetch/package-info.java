/** Fetches single URLs within limits, without reaching addresses that are nobody else's business. */
@NullMarked
package dev.tance.ingest.fetch;

import org.jspecify.annotations.NullMarked;
