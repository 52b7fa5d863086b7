/** The one HTTP entrance to all that the pipeline knows. */
@NullMarked
package dev.tance.gateway;

import org.jspecify.annotations.NullMarked;
