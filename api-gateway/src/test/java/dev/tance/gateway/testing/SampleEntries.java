package dev.tance.gateway.testing;

import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.RegionPath;
import dev.tance.index.model.TextFolding;
import dev.tance.index.model.TitleKeys;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented entries of the index for what is tried without one. */
public final class SampleEntries {
    private SampleEntries() {}

    /** An indexed document of 2026-01-10. */
    public static IndexedDocument document(
            String id, String title, @Nullable String number, @Nullable String region, boolean draft) {
        return new IndexedDocument(
                id,
                "https://plans.example/" + id,
                "plans.example",
                "v-" + id,
                Instant.parse("2026-03-01T00:00:00Z"),
                DocumentStatus.INDEXED,
                null,
                null,
                null,
                null,
                null,
                "test",
                "submission",
                "receipt-" + id,
                null,
                "text/html",
                1_000,
                title,
                TextFolding.fold(title),
                TitleKeys.of(title),
                number,
                number == null ? null : DocumentNumbers.key(number),
                "云溪市人民政府",
                "city",
                region,
                RegionPath.of(region),
                null,
                "方案",
                draft,
                null,
                java.time.LocalDate.parse("2026-01-10"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                100,
                1,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                null,
                null,
                null,
                "test-1",
                Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-03-01T00:00:00Z"));
    }
}
