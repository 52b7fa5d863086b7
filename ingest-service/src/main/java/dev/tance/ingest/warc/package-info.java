/** Reads WARC and WACZ files record by record, also broken ones. */
@NullMarked
package dev.tance.ingest.warc;

import org.jspecify.annotations.NullMarked;
