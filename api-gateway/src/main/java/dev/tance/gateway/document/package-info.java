/** Documents: lists, single ones, their text, original, journey and versions. */
@NullMarked
package dev.tance.gateway.document;

import org.jspecify.annotations.NullMarked;
