package dev.tance.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import dev.tance.contracts.message.SourceMap;
import dev.tance.contracts.message.SourceMap.Run;
import dev.tance.gateway.document.ProvenanceView.Pages;
import dev.tance.gateway.document.ProvenanceView.Range;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final Charset GBK = Charset.forName("GB18030");

    @Test
    void pages_are_those_on_which_the_stretch_begins_and_ends() {
        DocumentText text = new DocumentText(
                "第一段。\n第二段。\n第三段。",
                List.of(new Paragraph(0, 4, 1), new Paragraph(5, 9, 2), new Paragraph(10, 14, 4)),
                List.of());
        Provenance provenance = new Provenance(text, new byte[0]);

        assertThat(provenance.pages(1, 3)).isEqualTo(new Pages(1, 1));
        assertThat(provenance.pages(3, 6)).isEqualTo(new Pages(1, 2));
        assertThat(provenance.pages(0, provenance.length())).isEqualTo(new Pages(1, 4));
        assertThat(provenance.ranges(0, 14)).isEmpty();
    }

    @Test
    void a_format_without_pages_has_none() {
        DocumentText text = new DocumentText("第一段。", List.of(new Paragraph(0, 4, null)), List.of());

        assertThat(new Provenance(text, new byte[0]).pages(0, 4)).isNull();
    }

    @Test
    void a_stretch_of_a_plain_text_leads_to_exactly_its_bytes() {
        byte[] bytes = "标题\n到2025年，𠮷安县达到45%。\n完。".getBytes(GBK);
        String line = "到2025年，𠮷安县达到45%。";
        int from = "标题\n".getBytes(GBK).length;
        DocumentText text = new DocumentText(
                line + "\n完。",
                List.of(),
                List.of(),
                new SourceMap("GB18030", List.of(new Run(0, 16, from, from + line.getBytes(GBK).length))));
        assertThat(line.codePointCount(0, line.length())).isEqualTo(16);

        List<Range> ranges = new Provenance(text, bytes).ranges(7, 12);

        assertThat(ranges).hasSize(1);
        Range range = ranges.getFirst();
        assertThat(range.exact()).isTrue();
        assertThat(new String(bytes, range.rawStart(), range.rawEnd() - range.rawStart(), GBK))
                .isEqualTo("𠮷安县达到");
    }

    @Test
    void a_stretch_of_a_paragraph_with_markup_leads_to_the_whole_paragraph() {
        byte[] bytes = "<p>到<b>2025</b>年</p>".getBytes(GBK);
        DocumentText text = new DocumentText(
                "到2025年", List.of(), List.of(), new SourceMap("GB18030", List.of(new Run(0, 6, 3, bytes.length - 4))));

        assertThat(new Provenance(text, bytes).ranges(1, 5))
                .containsExactly(new Range(1, 5, 3, bytes.length - 4, false));
    }

    @Test
    void a_run_beyond_the_end_of_the_bytes_is_left_out() {
        DocumentText text = new DocumentText(
                "到2025年", List.of(), List.of(), new SourceMap("UTF-8", List.of(new Run(0, 6, 3, 500))));

        assertThat(new Provenance(text, new byte[10]).ranges(0, 6)).isEmpty();
    }
}
