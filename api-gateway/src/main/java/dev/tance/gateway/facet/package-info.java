/** What there is to ask for: indicators, regions, organisations. */
@NullMarked
package dev.tance.gateway.facet;

import org.jspecify.annotations.NullMarked;
