package dev.tance.gateway.page.testing;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import dev.tance.index.testing.SampleLetters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of an invented province, two cities and a county, as pages show them. */
public final class SampleRegions {
    /** Where they come from. */
    public static final String SOURCE = "pages";

    /** The province's plan, with sections. */
    public static final SampleDocument PROVINCE = SampleDocument.at("http://shen.gov.example/plan.html")
            .submission("pages", SOURCE)
            .of("970000", "申省", "province")
            .titled("申省国土绿化“十五五”规划")
            .numbered("申政发〔2026〕8号")
            .issuedBy("申省人民政府")
            .published("2026-01-20")
            .text(
                    "第一章 总体要求",
                    "坚持生态优先、保护优先，统筹山水林田湖草沙系统治理。",
                    "第二章 发展目标",
                    "到2028年，全省森林覆盖率达到61%以上。",
                    "到2030年，全省森林覆盖率达到63%以上，草原综合植被盖度达到70%。由省林业局牵头。",
                    "<script>document.title='pwned'</script> & 其他事项。")
            .section("第一章 总体要求")
            .section("第二章 发展目标")
            .target("森林覆盖率", "forest_coverage", "61%", 2028)
            .target("森林覆盖率", "forest_coverage", "63%", 2030)
            .target("草原综合植被盖度", "grassland_cover", "70%", 2030)
            .names("body", "省林业局", null);

    private static final SampleDocument FIRST_CITY = SampleDocument.at("http://tao.gov.example/plan.html")
            .submission("pages", SOURCE)
            .of("970100", "桃州市", "city")
            .titled("桃州市生态建设实施方案")
            .issuedBy("桃州市人民政府")
            .published("2026-02-11")
            .text("到2028年，全市森林覆盖率达到64%以上。", "到2030年，全市森林覆盖率达到66%以上。")
            .target("森林覆盖率", "forest_coverage", "64%", 2028)
            .target("森林覆盖率", "forest_coverage", "66%", 2030);
    private static final SampleDocument OTHER_CITY = SampleDocument.at("http://lu.gov.example/plan.html")
            .submission("pages", SOURCE)
            .of("970200", "芦川市", "city")
            .titled("芦川市林业发展行动计划（征求意见稿）")
            .issuedBy("芦川市林业局")
            .published("2026-02-15")
            .draft()
            .text("到2028年，全市森林覆盖率达到52%以上。", "到2030年，全市森林覆盖率达到55%以上。")
            .target("森林覆盖率", "forest_coverage", "52%", 2028)
            .target("森林覆盖率", "forest_coverage", "55%", 2030);
    /** The county's plan, which carries out the province's. */
    public static final SampleDocument COUNTY = SampleDocument.at("http://mei.gov.example/plan.html")
            .submission("pages", SOURCE)
            .of("970121", "梅浦县", "county")
            .titled("梅浦县国土绿化工作方案")
            .issuedBy("梅浦县人民政府")
            .published("2026-03-02")
            .text("根据《申省国土绿化“十五五”规划》，制定本方案。", "到2030年，全县森林覆盖率达到68%以上。")
            .names("document_title", "申省国土绿化“十五五”规划", null)
            .carriesOut("申省国土绿化“十五五”规划")
            .target("森林覆盖率", "forest_coverage", "68%", 2030);

    private static final SampleDocument BROKEN =
            SampleDocument.at("http://mei.gov.example/broken.pdf").submission("pages", SOURCE);

    private SampleRegions() {}

    /** Indexes all of them, and one that is dead. */
    public static void load(RunningIndex index) {
        for (SampleDocument document : List.of(PROVINCE, FIRST_CITY, OTHER_CITY, COUNTY)) {
            index.send(event(document, JourneyStep.RECEIVED, null));
            index.send(document);
            index.await(
                    IndexKind.RECEIPTS,
                    document.receipt().id(),
                    ReceiptState.class,
                    receipt -> receipt.outcome() != null);
        }
        index.send(event(BROKEN, JourneyStep.RECEIVED, null));
        index.send(event(BROKEN, JourneyStep.DEAD, ErrorCode.CORRUPT));
        index.send(SampleLetters.letter(BROKEN, ErrorCode.CORRUPT, Instant.parse("2026-03-02T00:00:02Z")));
        index.await(IndexKind.DOCUMENTS, BROKEN.id(), IndexedDocument.class, entry -> true);
        index.await(IndexKind.DEAD_LETTERS, BROKEN.receipt().id(), IndexedDeadLetter.class, entry -> true);
        try {
            index.client().indices().refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JourneyEvent event(SampleDocument document, JourneyStep step, @Nullable ErrorCode error) {
        return new JourneyEvent(
                Stage.INGEST,
                step,
                document.receipt(),
                document.identity(),
                null,
                error,
                null,
                null,
                "text/html",
                2_048,
                Instant.parse("2026-03-02T00:00:01Z"),
                4,
                1,
                "test");
    }
}
