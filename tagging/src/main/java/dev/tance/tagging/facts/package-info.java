/** What a document says about itself, and what its page and its address say about it. */
@NullMarked
package dev.tance.tagging.facts;

import org.jspecify.annotations.NullMarked;
