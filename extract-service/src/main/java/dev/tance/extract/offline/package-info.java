/** The same extraction and tagging on files, without any server. */
@NullMarked
package dev.tance.extract.offline;

import org.jspecify.annotations.NullMarked;
