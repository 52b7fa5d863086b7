/** Where stored text stands in the original bytes. */
@NullMarked
package dev.tance.contracts.provenance;

import org.jspecify.annotations.NullMarked;
