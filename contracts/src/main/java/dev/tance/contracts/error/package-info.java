/** The one enumeration of failures, shared by dead letters, metrics, the API and the documents, and the reasons for skipping. */
@NullMarked
package dev.tance.contracts.error;

import org.jspecify.annotations.NullMarked;
