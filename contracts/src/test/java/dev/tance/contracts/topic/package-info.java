/** Tests of the package of the same name. */
@NullMarked
package dev.tance.contracts.topic;

import org.jspecify.annotations.NullMarked;
