/** Messages, topic names, error codes and the claim-check store that all parts of Tance share. */
@NullMarked
package dev.tance.contracts;

import org.jspecify.annotations.NullMarked;
