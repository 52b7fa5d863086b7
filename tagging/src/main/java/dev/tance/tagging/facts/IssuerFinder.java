package dev.tance.tagging.facts;

import java.util.List;
import java.util.function.Consumer;

/** Finds who issued a document; signatures come from {@link DateFinder}. */
final class IssuerFinder {
    private static final List<String> LABELS = List.of("发布机构", "发文机关", "制发机关", "制文机关", "发文机构", "发文单位", "发布单位", "公开主体");

    private IssuerFinder() {}

    static void find(List<PageField> fields, MetadataFields metadata, List<Fact> titles, Consumer<Fact> found) {
        for (Fact title : titles) {
            TitleText.issuer(title.value())
                    .ifPresent(body -> found.accept(title.derive(
                            FactName.ISSUER, body, "facts.issuer.title", Math.min(0.93, title.confidence()))));
        }
        for (PageField field : fields) {
            boolean labelled = LABELS.contains(field.label());
            boolean source = field.label().equals("来源") || field.label().equals("信息来源");
            String body = field.value().split("[ \\u3000]", 2)[0];
            if ((labelled || source) && TitleText.endsLikeIssuer(body)) {
                found.accept(Fact.inText(
                        FactName.ISSUER,
                        body,
                        field.start(),
                        field.start() + body.length(),
                        labelled ? "facts.issuer.field" : "facts.issuer.source",
                        labelled ? 0.92 : 0.6));
            }
        }
        fromMetadata(metadata, MetadataFields.SOURCE, "facts.issuer.metadata", 0.7, found);
        fromMetadata(metadata, MetadataFields.SITE, "facts.issuer.site", 0.5, found);
    }

    /** Media and 本站 are sources of pages, not issuers: only names that end like bodies count. */
    private static void fromMetadata(
            MetadataFields metadata, List<String> names, String rule, double confidence, Consumer<Fact> found) {
        metadata.first(names)
                .filter(field -> TitleText.endsLikeIssuer(field.value()))
                .ifPresent(field ->
                        found.accept(Fact.inField(FactName.ISSUER, field.value(), field.name(), rule, confidence)));
    }
}
