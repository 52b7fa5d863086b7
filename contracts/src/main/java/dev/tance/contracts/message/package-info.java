/** The JSON payloads of the topics: one record a message, one published JSON Schema a record. */
@NullMarked
package dev.tance.contracts.message;

import org.jspecify.annotations.NullMarked;
