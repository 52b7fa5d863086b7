/**
 * What documents of nation, provinces, cities and counties say of one indicator: the tree of regions, and where a lower one
 * is stricter, weaker, silent or contradicts itself or its parent.
 */
@NullMarked
package dev.tance.gateway.lineage;

import org.jspecify.annotations.NullMarked;
