/** Invented documents and a running index service for tests of this module and of the gateway. */
@NullMarked
package dev.tance.index.testing;

import org.jspecify.annotations.NullMarked;
