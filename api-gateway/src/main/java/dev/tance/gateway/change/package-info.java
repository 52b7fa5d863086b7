/** What changed between two versions of a document, or between a draft and its final: targets and text. */
@NullMarked
package dev.tance.gateway.change;

import org.jspecify.annotations.NullMarked;
