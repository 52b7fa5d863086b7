/** What reading a file gives, whatever its format: blocks, metadata, links, members, or the reason why there is nothing. */
@NullMarked
package dev.tance.extract.document;

import org.jspecify.annotations.NullMarked;
