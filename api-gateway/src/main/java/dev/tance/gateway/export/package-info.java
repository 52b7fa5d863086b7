/** Exports without any cap: everything that a query finds, streamed row by row as CSV, JSON lines, XLSX or Parquet. */
@NullMarked
package dev.tance.gateway.export;

import org.jspecify.annotations.NullMarked;
