/** Consumes accepted submissions and reads each one to its end. */
@NullMarked
package dev.tance.ingest.submission;

import org.jspecify.annotations.NullMarked;
