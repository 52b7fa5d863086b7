package dev.tance.index.testing;

import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.AttachmentLink;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentTags.Body;
import dev.tance.contracts.message.DocumentTags.Entity;
import dev.tance.contracts.message.DocumentTags.ResponsibilityBlock;
import dev.tance.contracts.message.DocumentTags.Section;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.NearDuplicate;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.SourceMap;
import dev.tance.contracts.message.Target;
import dev.tance.contracts.rawstore.RawStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An invented document, built up step by step, and the messages that the pipeline would make of it. */
public final class SampleDocument {
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final String url;
    private Instant capturedAt = Instant.parse("2026-03-01T08:00:00Z");
    private String submission = "sample";
    private String source = "samples";
    private String mediaType = "text/html";
    private String title = "云溪县国民经济和社会发展计划";
    private @Nullable String number;
    private @Nullable String issuer = "云溪县人民政府";
    private String level = "county";
    private String region = "990122";
    private String regionName = "云溪县";
    private boolean draft;
    private LocalDate published = LocalDate.parse("2026-02-20");
    private List<String> paragraphs = List.of("全县森林覆盖率达到65%以上。");
    private final List<Section> sections = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<AttachmentLink> attachments = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<ResponsibilityBlock> blocks = new ArrayList<>();
    private List<String> carriesOut = List.of();
    private List<String> aliases = List.of();
    private String kind = "规划";
    private long sequence = SEQUENCE.incrementAndGet();

    private @Nullable NearDuplicate nearDuplicate;

    private SampleDocument(String url) {
        this.url = CanonicalUrl.of(url).orElseThrow();
    }

    public static SampleDocument at(String url) {
        return new SampleDocument(url);
    }

    public SampleDocument captured(String instant) {
        capturedAt = Instant.parse(instant);
        return this;
    }

    public SampleDocument submission(String id, String fromSource) {
        submission = id;
        source = fromSource;
        return this;
    }

    public SampleDocument mediaType(String type) {
        mediaType = type;
        return this;
    }

    public SampleDocument titled(String words) {
        title = words;
        return this;
    }

    public SampleDocument numbered(String words) {
        number = words;
        return this;
    }

    public SampleDocument issuedBy(String body) {
        issuer = body;
        return this;
    }

    public SampleDocument of(String code, String name, String ofLevel) {
        region = code;
        regionName = name;
        level = ofLevel;
        return this;
    }

    public SampleDocument draft() {
        draft = true;
        return this;
    }

    public SampleDocument published(String date) {
        published = LocalDate.parse(date);
        return this;
    }

    public SampleDocument text(String... lines) {
        paragraphs = List.of(lines);
        return this;
    }

    /** A section that begins where its heading stands first and ends with the text. */
    public SampleDocument section(String... path) {
        int start = joined().indexOf(path[path.length - 1]);
        sections.add(new Section(path.length, List.of(path), start, joined().codePointCount(0, joined().length())));
        return this;
    }

    public SampleDocument announces(String attachmentUrl, String label) {
        String canonical = CanonicalUrl.of(attachmentUrl).orElseThrow();
        attachments.add(new AttachmentLink(Identifiers.document(canonical), canonical, label));
        return this;
    }

    /** A target in per cent whose value stands in the text as given, for example {@code 65%}. */
    public SampleDocument target(String indicator, @Nullable String canonical, String percent, int deadline) {
        int start = Math.max(0, joined().indexOf(percent));
        int end = start + percent.length();
        BigDecimal value = new BigDecimal(percent.replace("%", ""));
        targets.add(new Target(
                Identifiers.target(id(), version(), start, end, indicator + deadline),
                List.of(),
                indicator,
                canonical,
                value,
                null,
                "%",
                value.movePointLeft(2),
                null,
                "1",
                "gte",
                "level",
                false,
                deadline,
                null,
                null,
                "plain",
                null,
                null,
                List.of("云溪县林业局"),
                start,
                end,
                evidence(start),
                null,
                "test-1",
                "test.rule",
                new BigDecimal("0.9")));
        return this;
    }

    /** A target like that of the shorter form, with the words of the caller for what differs. */
    public SampleDocument target(Target like) {
        targets.add(like);
        return this;
    }

    public SampleDocument kind(String word) {
        kind = word;
        return this;
    }

    /** A named thing, at each place of the text that has its words. */
    public SampleDocument names(String type, String words, @Nullable String normal) {
        for (int at = joined().indexOf(words); at >= 0; at = joined().indexOf(words, at + 1)) {
            entities.add(new Entity(type, words, normal, at, at + words.length(), "test.entity"));
        }
        entities.sort(java.util.Comparator.comparingInt(Entity::start));
        return this;
    }

    /** A named thing at one place. */
    public SampleDocument entity(String type, String words, @Nullable String normal, int start, int end) {
        entities.add(new Entity(type, words, normal, start, end, "test.entity"));
        return this;
    }

    /** Bodies, the first of which leads, that answer for the paragraph in which they stand. */
    public SampleDocument responsible(@Nullable String function, String... names) {
        int at = joined().indexOf(names[0]);
        int from = joined().lastIndexOf('\n', at) + 1;
        int last = joined().indexOf(names[names.length - 1], at) + names[names.length - 1].length();
        List<Body> bodies = new ArrayList<>();
        for (String name : names) {
            int start = joined().indexOf(name, at);
            String role = bodies.isEmpty() ? "lead" : "co";
            bodies.add(new Body(name, bodies.isEmpty() ? function : null, role, start, start + name.length()));
        }
        blocks.add(new ResponsibilityBlock(at, last, from, at, bodies));
        return this;
    }

    /** Further URLs of the document. */
    public SampleDocument alsoAt(String... urls) {
        aliases = List.of(urls);
        return this;
    }

    /** Says that its text is nearly that of another document. */
    public SampleDocument nearTo(String documentId, String similarity) {
        nearDuplicate = new NearDuplicate(documentId, new BigDecimal(similarity));
        return this;
    }

    public SampleDocument carriesOut(String... cited) {
        carriesOut = List.of(cited);
        return this;
    }

    public String id() {
        return Identifiers.document(url);
    }

    public String url() {
        return url;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    /** The content hash; it follows from the text and the title. */
    public String version() {
        return Sha256.of(original());
    }

    public List<String> targetIds() {
        return targets.stream().map(Target::id).toList();
    }

    public DocumentIdentity identity() {
        return new DocumentIdentity(id(), version(), url, capturedAt, receipt(), null);
    }

    public Receipt receipt() {
        return new Receipt(
                Identifiers.receipt(submission, sequence),
                submission,
                source,
                Instant.parse("2026-03-02T00:00:00Z"),
                sequence);
    }

    /** Stores bytes, text and tags and makes the message for the index stage. */
    public DocumentTagged store(RawStore store) {
        try {
            ContentReference content = store.put(original().getBytes(StandardCharsets.UTF_8));
            DocumentText text = new DocumentText(joined(), spans(), List.of(), sourceMap());
            DocumentFacts facts = facts();
            DocumentTags tags =
                    new DocumentTags("test-1", facts, sections, targets, blocks, entities, List.of(), List.of());
            return new DocumentTagged(
                    identity(),
                    content,
                    store.put(MessageJson.write(text)),
                    store.put(MessageJson.write(tags)),
                    mediaType,
                    facts,
                    attachments,
                    joined().codePointCount(0, joined().length()),
                    targets.size(),
                    "test-1",
                    nearDuplicate);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The paragraph around an offset. */
    private Target.Evidence evidence(int offset) {
        int from = joined().lastIndexOf('\n', offset) + 1;
        int to = joined().indexOf('\n', offset);
        int end = to < 0 ? joined().length() : to;
        return new Target.Evidence(from, end, joined().substring(from, end));
    }

    private DocumentFacts facts() {
        return new DocumentFacts(
                title,
                number,
                issuer,
                level,
                region,
                regionName,
                kind,
                draft,
                null,
                published,
                null,
                carriesOut,
                aliases,
                List.of());
    }

    private String original() {
        return "<html><title>" + title + "</title>" + joined() + "</html>";
    }

    private String joined() {
        return String.join("\n", paragraphs);
    }

    /** The text stands in the original as it is, after the title. */
    private SourceMap sourceMap() {
        String original = original();
        int body = original.indexOf("</title>") + "</title>".length();
        List<SourceMap.Run> runs = new ArrayList<>();
        for (Paragraph paragraph : spans()) {
            int start = joined().offsetByCodePoints(0, paragraph.start());
            int end = joined().offsetByCodePoints(0, paragraph.end());
            runs.add(new SourceMap.Run(
                    paragraph.start(),
                    paragraph.end(),
                    bytes(original.substring(0, body + start)),
                    bytes(original.substring(0, body + end))));
        }
        return new SourceMap("UTF-8", runs);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private List<Paragraph> spans() {
        int[] start = {0};
        return Arrays.stream(paragraphs.toArray(String[]::new))
                .map(line -> {
                    int length = line.codePointCount(0, line.length());
                    Paragraph span = new Paragraph(start[0], start[0] + length, null);
                    start[0] += length + 1;
                    return span;
                })
                .toList();
    }
}
