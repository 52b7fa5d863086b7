@NullMarked
package dev.tance.ingest;

import org.jspecify.annotations.NullMarked;
