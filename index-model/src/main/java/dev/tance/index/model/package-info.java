/** What stands in the indices: names, stored records, and the form in which Chinese text is compared. */
@NullMarked
package dev.tance.index.model;

import org.jspecify.annotations.NullMarked;
