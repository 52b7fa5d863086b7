package dev.tance.extract.pipeline;

import dev.tance.contracts.message.DocumentFetched;
import java.util.Comparator;

/** Who came first: told by the receipts alone, so that it is the same in whatever order documents are treated. */
final class Acceptance {
    static final Comparator<DocumentFetched> ORDER = Comparator.comparing(
                    (DocumentFetched fetched) -> fetched.document().receipt().acceptedAt())
            .thenComparingLong(fetched -> fetched.document().receipt().sequence())
            .thenComparing(fetched -> fetched.document().documentId());

    private Acceptance() {}
}
