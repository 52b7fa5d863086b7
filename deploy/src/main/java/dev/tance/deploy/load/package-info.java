/** Turns what an operator names (crawls, folders, files, lists, URLs) into uploads that never sit in memory. */
@NullMarked
package dev.tance.deploy.load;

import org.jspecify.annotations.NullMarked;
