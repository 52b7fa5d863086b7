@NullMarked
package dev.tance.ingest.submission;

import org.jspecify.annotations.NullMarked;
