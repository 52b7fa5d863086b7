/** Journey events become the state of receipts, the history of documents, and stubs of documents that were not indexed. */
@NullMarked
package dev.tance.index.journey;

import org.jspecify.annotations.NullMarked;
