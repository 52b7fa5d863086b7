/** The published JSON Schemas and the records they describe. */
@NullMarked
package dev.tance.contracts.schema;

import org.jspecify.annotations.NullMarked;
