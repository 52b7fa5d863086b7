@NullMarked
package dev.tance.ingest.outcome;

import org.jspecify.annotations.NullMarked;
