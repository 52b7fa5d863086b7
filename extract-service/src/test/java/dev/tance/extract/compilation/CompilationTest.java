package dev.tance.extract.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CompilationTest {
    private static final String CONTENTS =
            "政策汇编目录竹溪县《竹溪县节水方案》........................1云岭市《关于〈云岭市条例〉的意见》.............................3青岚县《青岚县绿化计划（2024—2026年）》......................5";

    private static String book() {
        return CONTENTS
                + "第1页竹溪县《竹溪县节水方案》https://www.zhuxi.gov.example/a.html到2025年，根据竹溪县《竹溪县节水方案》，节水率提高至第2页30%以上。（一）加强组织。见第1页。"
                + "第3页云岭市《关于〈云岭市条例〉的意见》https://www.yunling.gov.example/b.html为落实条例，提出意见。一、总体要求。坚持绿第4页色发展。"
                + "第5页青岚县《青岚县绿化计划（2024—2026年）》到2026年，新增绿地6公顷。第6页";
    }

    @Test
    void a_book_on_one_line_is_split_at_the_headings_that_its_contents_announce() {
        List<BoundDocument> documents = Compilation.split(book());

        assertThat(documents)
                .extracting(BoundDocument::title)
                .containsExactly("竹溪县节水方案", "关于〈云岭市条例〉的意见", "青岚县绿化计划（2024—2026年）");
        assertThat(documents).extracting(BoundDocument::label).containsExactly("竹溪县", "云岭市", "青岚县");
        assertThat(documents)
                .extracting(BoundDocument::sourceUrl)
                .containsExactly(
                        "https://www.zhuxi.gov.example/a.html", "https://www.yunling.gov.example/b.html", null);
        assertThat(documents).extracting(BoundDocument::firstPage).containsExactly(1, 3, 5);
    }

    @Test
    void page_markers_in_sentences_and_numbers_are_cut_and_mentions_of_pages_stay() {
        List<BoundDocument> documents = Compilation.split(book());

        assertThat(documents.get(0).paragraphs())
                .containsExactly("到2025年，根据竹溪县《竹溪县节水方案》，节水率提高至30%以上。", "（一）加强组织。见第1页。");
        assertThat(documents.get(1).paragraphs()).containsExactly("为落实条例，提出意见。", "一、总体要求。坚持绿色发展。");
        assertThat(documents.get(2).paragraphs()).containsExactly("到2026年，新增绿地6公顷。");
    }

    @Test
    void offsets_lead_back_into_the_book() {
        String book = book();

        for (BoundDocument document : Compilation.split(book)) {
            assertThat(book.substring(document.start(), document.end()))
                    .startsWith(document.label() + "《" + document.title());
        }
    }

    @Test
    void a_book_without_contents_is_split_at_titles_with_urls() {
        String book =
                "前言。\n甲县《甲县方案》https://a.example/1到2025年建成一处。\n乙县《乙县方案》https://a.example/2到2025年建成两处。\n丙县《丙县方案》https://a.example/3到2025年建成三处。";

        assertThat(Compilation.split(book)).extracting(BoundDocument::title).containsExactly("甲县方案", "乙县方案", "丙县方案");
    }

    @Test
    void a_document_that_cites_others_is_no_compilation() {
        assertThat(Compilation.split("根据《甲县方案》《乙县方案》和《丙县方案》（https://a.example/1），制定本方案。"))
                .isEmpty();
    }

    @Test
    void text_made_to_keep_the_splitter_busy_is_read_in_time() {
        assertThat(Compilation.split("《竹溪方案》" + " ".repeat(500_000))).isEmpty();
        assertThat(Compilation.split("《".repeat(500_000))).isEmpty();
        assertThat(Compilation.split("《竹溪县方案》......".repeat(50_000))).isEmpty();
    }

    @Property(tries = 200)
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(Compilation.split(text)).isNotNull();
    }
}
