/** The stages extract and tag as message handlers. */
@NullMarked
package dev.tance.extract.pipeline;

import org.jspecify.annotations.NullMarked;
