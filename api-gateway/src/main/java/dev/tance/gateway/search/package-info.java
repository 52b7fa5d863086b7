/** Queries to Elasticsearch that all resources share: filters, pages, cursors. */
@NullMarked
package dev.tance.gateway.search;

import org.jspecify.annotations.NullMarked;
