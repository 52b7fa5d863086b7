/** Pages for people: how they are served. What they show stands in the packages below. */
@NullMarked
package dev.tance.gateway.page;

import org.jspecify.annotations.NullMarked;
