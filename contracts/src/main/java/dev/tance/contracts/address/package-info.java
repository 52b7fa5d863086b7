/** Keeps requests to addresses that somebody else named out of internal networks. */
@NullMarked
package dev.tance.contracts.address;

import org.jspecify.annotations.NullMarked;
