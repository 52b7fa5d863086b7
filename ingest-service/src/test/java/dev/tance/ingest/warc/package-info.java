@NullMarked
package dev.tance.ingest.warc;

import org.jspecify.annotations.NullMarked;
