/** The one JSON form of all messages. */
@NullMarked
package dev.tance.contracts.json;

import org.jspecify.annotations.NullMarked;
