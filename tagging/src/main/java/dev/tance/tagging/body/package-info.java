/** The bodies that a document makes responsible for its items. */
@NullMarked
package dev.tance.tagging.body;

import org.jspecify.annotations.NullMarked;
