/** Who is responsible for what, by when. */
@NullMarked
package dev.tance.gateway.organisation;

import org.jspecify.annotations.NullMarked;
