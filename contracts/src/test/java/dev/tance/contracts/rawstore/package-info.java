/** Tests of the package of the same name. */
@NullMarked
package dev.tance.contracts.rawstore;

import org.jspecify.annotations.NullMarked;
