@NullMarked
package dev.tance.ingest.fetch;

import org.jspecify.annotations.NullMarked;
