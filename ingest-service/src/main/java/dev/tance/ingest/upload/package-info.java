/** The HTTP side: takes submissions over durably. */
@NullMarked
package dev.tance.ingest.upload;

import org.jspecify.annotations.NullMarked;
