package dev.tance.tagging.facts;

import dev.tance.tagging.entity.DateReader;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds when a document was signed and published, and who signed it. */
final class DateFinder {
    private static final List<String> SIGNED_LABELS = List.of("成文日期", "生成日期", "签发日期", "印发日期");
    private static final List<String> PUBLISHED_LABELS = List.of("发布日期", "发布时间", "公开日期");
    /** 20220506 as a run of its own, or 2022/5/6 and 2022-05/06 between slashes. */
    private static final Pattern IN_URL = Pattern.compile(
            "(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)|/(20\\d{2})[-/](\\d{1,2})[-/](\\d{1,2})/");

    private static final int HEAD = 3000;
    private static final int TAIL = 1500;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_DATE_LINE = 20;

    private DateFinder() {}

    static void find(DocumentInput input, List<PageField> fields, MetadataFields metadata, Consumer<Fact> found) {
        for (PageField field : fields) {
            @Nullable String day = DateReader.firstDay(field.value());
            if (day != null) {
                fromField(field, day, found);
            }
        }
        fromMetadata(metadata, MetadataFields.PUBLISHED, FactName.PUBLISHED, found);
        fromMetadata(metadata, MetadataFields.SIGNED, FactName.SIGNED, found);
        metadata.first(MetadataFields.URL).ifPresent(url -> fromUrl(url.value(), found));
        String text = input.text();
        signatures(text, 0, Math.min(HEAD, text.length()), found);
        if (text.length() > HEAD) {
            signatures(text, Math.max(HEAD, text.length() - TAIL), text.length(), found);
        }
    }

    private static void fromField(PageField field, String day, Consumer<Fact> found) {
        if (SIGNED_LABELS.contains(field.label())) {
            found.accept(fact(FactName.SIGNED, field, day, "facts.signed.field", 0.95));
        } else if (PUBLISHED_LABELS.contains(field.label())) {
            found.accept(fact(FactName.PUBLISHED, field, day, "facts.published.field", 0.9));
        } else if (field.label().equals("发文日期")) {
            found.accept(fact(FactName.PUBLISHED, field, day, "facts.published.sent", 0.8));
        }
    }

    private static Fact fact(FactName name, PageField field, String day, String rule, double confidence) {
        return Fact.inText(name, day, field.start(), field.end(), rule, confidence);
    }

    private static void fromMetadata(MetadataFields metadata, List<String> names, FactName fact, Consumer<Fact> found) {
        metadata.first(names).ifPresent(field -> {
            @Nullable String day = DateReader.firstDay(field.value());
            if (day != null) {
                String rule = "facts." + fact.code() + ".metadata";
                found.accept(Fact.inField(fact, day, field.name(), rule, 0.85));
            }
        });
    }

    private static void fromUrl(String url, Consumer<Fact> found) {
        Matcher matcher = IN_URL.matcher(url.substring(0, Math.min(url.length(), 500)));
        if (matcher.find()) {
            int first = matcher.group(1) == null ? 4 : 1;
            String day = DateReader.firstDay(
                    matcher.group(first) + "-" + matcher.group(first + 1) + "-" + matcher.group(first + 2));
            if (day != null) {
                found.accept(new Fact(FactName.PUBLISHED, day, "url", -1, -1, "facts.published.url", 0.6));
            }
        }
    }

    /** A line that is a date, under a line that is a body: the signature of an official document. */
    private static void signatures(String text, int from, int to, Consumer<Fact> found) {
        List<Lines.Line> lines = Lines.of(text, from, to, LONGEST_LINE).all();
        for (int i = 0; i < lines.size(); i++) {
            Lines.Line line = lines.get(i);
            @Nullable String day = line.text().length() <= LONGEST_DATE_LINE && endsLikeDay(line.text())
                    ? DateReader.firstDay(line.text())
                    : null;
            if (day == null) {
                continue;
            }
            Lines.Line above = i > 0 ? lines.get(i - 1) : null;
            boolean signed = above != null
                    && line.number() - above.number() <= 3
                    && above.text().length() >= 3
                    && TitleText.endsLikeIssuer(above.text());
            found.accept(Fact.inText(
                    FactName.SIGNED, day, line.start(), line.end(), "facts.signed.line", signed ? 0.9 : 0.6));
            if (above != null && signed) {
                found.accept(Fact.inText(
                        FactName.ISSUER, above.text(), above.start(), above.end(), "facts.issuer.signature", 0.9));
            }
        }
    }

    private static boolean endsLikeDay(String line) {
        return line.endsWith("日") || line.endsWith("日）") || line.endsWith("日)");
    }
}
