/** Tests of the package of the same name. */
@NullMarked
package dev.tance.contracts.json;

import org.jspecify.annotations.NullMarked;
