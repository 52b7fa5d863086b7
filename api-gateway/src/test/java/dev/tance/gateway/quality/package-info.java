/** How well searches find what people look for, measured on judged queries. */
@NullMarked
package dev.tance.gateway.quality;

import org.jspecify.annotations.NullMarked;
