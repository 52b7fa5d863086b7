/** Submissions: passed on to ingest, and how far they are. */
@NullMarked
package dev.tance.gateway.submission;

import org.jspecify.annotations.NullMarked;
