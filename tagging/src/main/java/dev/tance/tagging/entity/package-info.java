/** Named things: regions, bodies, cited documents, dates, plan periods, technologies, industries and money. */
@NullMarked
package dev.tance.tagging.entity;

import org.jspecify.annotations.NullMarked;
