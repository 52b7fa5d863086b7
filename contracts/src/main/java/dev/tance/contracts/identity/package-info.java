/** How documents, versions, receipts and targets get their ids. */
@NullMarked
package dev.tance.contracts.identity;

import org.jspecify.annotations.NullMarked;
