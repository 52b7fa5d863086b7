@NullMarked
package dev.tance.ingest.item;

import org.jspecify.annotations.NullMarked;
