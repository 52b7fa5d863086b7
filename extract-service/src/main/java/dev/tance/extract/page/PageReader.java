package dev.tance.extract.page;

import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.charset.DecodedText;
import dev.tance.extract.charset.TextDecoder;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Link;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.document.Warnings;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page into the document that it shows. */
public final class PageReader {
    /** The media type of what this class reads. */
    public static final String MEDIA_TYPE = "text/html";

    private static final int DEEPEST = 256;
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)");
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, frame, object, embed, svg, canvas, audio, video, input, select, textarea, button, option, map, head > *";

    private PageReader() {}

    /** Reads a page's bytes. Linear in their number; nesting beyond 256 elements is flattened. */
    public static Reading read(byte[] bytes, SourceFile source) {
        DecodedText decoded = TextDecoder.decode(bytes, declaredCharset(bytes, source));
        if (decoded.text().isBlank()) {
            return new Reading.Skipped(MEDIA_TYPE, SkipReason.EMPTY, "nothing but white space");
        }
        return read(decoded, source.url());
    }

    private static @Nullable String declaredCharset(byte[] bytes, SourceFile source) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? declared.group(1) : source.declaredCharset();
    }

    private static Reading read(DecodedText decoded, @Nullable String url) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(decoded.text(), url == null ? "" : url);
        Element body = page.body();
        int scripts = page.select("script").size();
        Map<String, String> metadata = new LinkedHashMap<>();
        String pageTitle = page.title();
        page.select(NEVER_TEXT).not("meta, title, base").remove();
        page.select("[hidden], [style*=display:none], [style*=display: none]").remove();
        metadata.putAll(PageMetadata.of(page, url));
        metadata.put("charset", decoded.charset().name());
        page.title(pageTitle);
        String title = PageTitle.of(page, metadata);
        List<Link> links = AttachmentLinks.in(body);
        List<Block> blocks = LineCleaner.clean(ContentLines.of(MainContent.of(body)), title);
        Optional<SkipReason> skipped = PageKind.skipped(body, blocks, scripts, !links.isEmpty());
        if (skipped.isPresent()) {
            return new Reading.Skipped(MEDIA_TYPE, skipped.get(), "the page holds no document text");
        }
        List<String> warnings = decoded.errors() > 0 ? List.of(Warnings.CHARSET_ERRORS) : List.of();
        return new Reading.Document(
                MEDIA_TYPE, title, blocks.isEmpty() ? titleAlone(title) : blocks, metadata, links, warnings);
    }

    private static List<Block> titleAlone(@Nullable String title) {
        return title == null ? List.of() : List.of(Block.paragraph(title));
    }
}
