/** What readers find in a submission, and where they put it. */
@NullMarked
package dev.tance.ingest.item;

import org.jspecify.annotations.NullMarked;
