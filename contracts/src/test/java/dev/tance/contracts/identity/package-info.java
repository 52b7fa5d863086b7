/** Tests of the package of the same name. */
@NullMarked
package dev.tance.contracts.identity;

import org.jspecify.annotations.NullMarked;
