package dev.tance.extract.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.SourceMap;
import dev.tance.contracts.message.SourceMap.Run;
import dev.tance.extract.document.Characters;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.file.PlainTextReader;
import dev.tance.extract.offline.WarcDocuments;
import dev.tance.extract.page.PageReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Each stretch of a stored text leads back to the bytes that it was read from. */
class SourceMapperTest {
    private static final Path CORPUS = Path.of("../../shared/corpus/crawl.warc.gz");
    private static final List<String> PARAGRAPHS = List.of(
            "为做好节约用水工作，根据上级部署，结合本县实际，制定本方案。",
            "一、总体要求",
            "到2025年，全县用水总量控制在3.2亿立方米以内。",
            "二、重点任务",
            "改造老旧供水管网120公里，公共供水管网漏损率控制在9%以内。");

    /** A text read from bytes, with its map. */
    private record Mapped(byte[] bytes, DocumentText text, SourceMap map) {
        String raw(Run run) {
            return new String(Arrays.copyOfRange(bytes, run.rawStart(), run.rawEnd()), Charset.forName(map.charset()));
        }

        String stretch(Run run) {
            int[] points = text.text().codePoints().toArray();
            return new String(points, run.start(), run.end() - run.start());
        }

        /** The text without spaces that no run covers. */
        String uncovered() {
            int[] points = text.text().codePoints().toArray();
            for (Run run : map.runs()) {
                Arrays.fill(points, run.start(), run.end(), ' ');
            }
            return Characters.withoutSpace(new String(points, 0, points.length));
        }
    }

    private static Mapped mapped(Reading reading, byte[] bytes, boolean markup) {
        Reading.Document document = (Reading.Document) reading;
        DocumentText text = StoredText.of(document.blocks());
        Charset charset = Charset.forName(document.metadata().getOrDefault("charset", "UTF-8"));
        return new Mapped(bytes, text, SourceMapper.map(bytes, charset, markup, text));
    }

    private static Mapped plain(byte[] bytes) throws IOException {
        SourceFile source = new SourceFile(Path.of("a.txt"), null, null, null, "a.txt");
        return mapped(PlainTextReader.read(bytes, source, Path.of(".")), bytes, false);
    }

    private static Mapped page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Mapped page(byte[] bytes) {
        SourceFile source = new SourceFile(Path.of("a.html"), "https://www.zhuxi.gov.example/a.html", null, null, null);
        return mapped(PageReader.read(bytes, source), bytes, true);
    }

    private static String solid(String text) {
        return text.chars()
                .filter(character -> !Characters.isSpace((char) character) && !Characters.isInvisible((char) character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "到2025年", "　　", " ", "，", "森林覆盖率", "𠮷", "45%", "\t", "以上。", "(一)", "km", "、", "\u00a0", "\u200b",
                "全县");
        Arbitrary<String> line = piece.list().ofMinSize(1).ofMaxSize(25).map(pieces -> String.join("", pieces));
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\n\n", "\n　　");
        return line.list().ofMinSize(3).ofMaxSize(12).flatMap(lines -> end.map(ending -> String.join(ending, lines)));
    }

    @Property(tries = 300)
    void the_bytes_of_every_run_of_a_plain_text_decode_to_exactly_its_text(@ForAll("texts") String text)
            throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            byte[] bytes = ("全县关于森林的统计说明如下，供参考。\n" + text).getBytes(charset);
            Mapped mapped = plain(bytes);

            for (Run run : mapped.map().runs()) {
                assertThat(mapped.raw(run)).isEqualTo(mapped.stretch(run));
            }
            assertThat(mapped.uncovered()).isEmpty();
            assertInOrder(mapped.map());
        }
    }

    @Property(tries = 300)
    void the_bytes_of_every_run_of_a_page_hold_its_text_and_nothing_else_that_is_shown(@ForAll("texts") String text) {
        String paragraphs =
                text.lines().map(line -> "<p style='a>b'>" + line + "</p>").collect(Collectors.joining("\n"));
        Mapped mapped = page("<html><head><title>全县</title></head><body><div class=nav><a href=/>全县</a></div>"
                + "<div class=TRS_Editor><p>" + PARAGRAPHS.get(0) + "</p>" + paragraphs + "<p>" + PARAGRAPHS.get(4)
                + "</p></div></body></html>");

        for (Run run : mapped.map().runs()) {
            assertThat(solid(Jsoup.parse(mapped.raw(run)).text())).isEqualTo(solid(mapped.stretch(run)));
        }
        assertThat(mapped.uncovered()).isEmpty();
        assertInOrder(mapped.map());
    }

    private static void assertInOrder(SourceMap map) {
        for (int i = 1; i < map.runs().size(); i++) {
            assertThat(map.runs().get(i).start())
                    .isGreaterThanOrEqualTo(map.runs().get(i - 1).end());
            assertThat(map.runs().get(i).rawStart())
                    .isGreaterThanOrEqualTo(map.runs().get(i - 1).rawEnd());
        }
    }

    @Test
    void a_line_of_plain_text_is_one_run() throws IOException {
        Mapped mapped = plain(("竹溪县节约用水实施方案\n" + String.join("\r\n　　", PARAGRAPHS)).getBytes(Charset.forName("GBK")));

        assertThat(mapped.map().charset()).isEqualTo("GB18030");
        assertThat(mapped.map().runs()).hasSize(PARAGRAPHS.size());
        assertThat(mapped.raw(mapped.map().runs().get(2))).isEqualTo(PARAGRAPHS.get(2));
    }

    @Test
    void a_byte_order_mark_counts_as_bytes() throws IOException {
        Mapped mapped = plain(("\ufeff" + String.join("\n", PARAGRAPHS)).getBytes(StandardCharsets.UTF_8));

        assertThat(mapped.map().runs().get(0).rawStart()).isEqualTo(3);
    }

    @Test
    void a_paragraph_of_a_page_leads_to_its_element_with_the_markup_inside() {
        Mapped mapped =
                page("<html><body><div id=zoom><p>" + PARAGRAPHS.get(0) + "</p><p>到<b>2025</b>年，全县&ldquo;用水总量&rdquo;"
                        + "控制在<span>3.2亿</span>立方米以内。</p><p>" + PARAGRAPHS.get(4) + "</p></div></body></html>");

        Run run = mapped.map().runs().get(1);
        assertThat(mapped.raw(run))
                .startsWith("到<b>2025</b>年")
                .contains("&ldquo;")
                .endsWith("立方米以内。");
        assertThat(mapped.stretch(run)).isEqualTo("到2025年，全县“用水总量”控制在3.2亿立方米以内。");
    }

    @Test
    void a_heading_that_also_stands_in_a_menu_leads_to_its_own_place() {
        String html = "<html><head><title>重点任务</title></head><body><ul><li>二、重点任务</li></ul><div id=zoom><p>"
                + String.join("</p><p>", PARAGRAPHS) + "</p></div><p>二、重点任务</p></body></html>";
        Mapped mapped = page(html);
        int heading = mapped.text().text().indexOf("二、重点任务");
        int place = html.indexOf("<p>二、重点任务") + 3;

        assertThat(mapped.map().runs())
                .filteredOn(run -> run.start() <= heading && heading < run.end())
                .extracting(Run::rawStart)
                .containsExactly(html.substring(0, place).getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void a_sentence_that_a_box_interrupts_has_a_run_on_either_side_of_it() {
        String box =
                "<div class=related><h4>相关链接</h4><ul><li><a href=1>县城新闻一则说水</a></li><li><a href=2>县城新闻两则说水</a></li>"
                        + "<li><a href=3>县城新闻三则说水</a></li></ul></div>";
        Mapped mapped = page("<html><body><div id=zoom><p>" + PARAGRAPHS.get(0) + "</p><p>改造老旧供水管网120公里，公共供水管网</p>"
                + box + "<p>漏损率控制在9%以内，全面完成年度任务。</p></div></body></html>");

        assertThat(mapped.text().text()).contains("公共供水管网漏损率控制在9%以内");
        assertThat(mapped.map().runs()).hasSize(3);
        assertThat(mapped.map().runs()).noneMatch(run -> mapped.raw(run).contains("新闻"));
        assertThat(mapped.uncovered()).isEmpty();
    }

    @Test
    void text_that_the_source_does_not_hold_has_no_place() {
        DocumentText text =
                new DocumentText("这一句话在来源里面是没有的。", List.of(new DocumentText.Paragraph(0, 14, null)), List.of());

        assertThat(SourceMapper.map("别的内容。".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, text)
                        .runs())
                .isEmpty();
    }

    @Test
    void the_pages_of_the_real_crawl_are_mapped_nearly_whole() throws Exception {
        assumeThat(Files.exists(CORPUS)).as("the shared corpus").isTrue();
        long[] counts = new long[3];
        WarcDocuments.forEach(CORPUS, document -> {
            SourceFile source =
                    new SourceFile(Path.of("a"), document.url(), document.mediaType(), document.charset(), null);
            if (document.mediaType() == null
                    || !document.mediaType().contains("html")
                    || !(PageReader.read(document.bytes(), source) instanceof Reading.Document reading)) {
                return;
            }
            Mapped mapped = mapped(reading, document.bytes(), true);
            counts[0]++;
            counts[1] += solid(mapped.text().text()).length();
            counts[2] += mapped.uncovered().length();
            for (Run run : mapped.map().runs()) {
                assertThat(solid(Jsoup.parse(mapped.raw(run)).text())).isEqualTo(solid(mapped.stretch(run)));
            }
        });
        assertThat(counts[0]).isGreaterThan(40);
        assertThat(counts[2]).as("characters without a place, of " + counts[1]).isLessThan(counts[1] / 1_000);
    }
}
