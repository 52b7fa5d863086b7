package dev.tance.gateway.openapi;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import dev.tance.index.testing.SampleEvents;
import dev.tance.index.testing.SampleLetters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Documents of an invented province, so that every operation has something to answer. */
final class SampleData {
    private static final SampleDocument EARLIER = SampleDocument.at("http://song.gov.example/plan.html")
            .submission("contract", "sample")
            .captured("2026-01-11T00:00:00Z")
            .of("970000", "松省", "province")
            .titled("松省林业发展“十五五”规划")
            .published("2026-01-10")
            .text("一、总体目标", "到2027年，全省森林覆盖率达到59%以上。")
            .section("一、总体目标")
            .target("森林覆盖率", "forest_coverage", "59%", 2027);
    private static final SampleDocument PROVINCE = SampleDocument.at("http://song.gov.example/plan.html")
            .captured("2026-04-01T00:00:00Z")
            .submission("contract", "sample")
            .of("970000", "松省", "province")
            .titled("松省林业发展“十五五”规划")
            .numbered("松政发〔2026〕1号")
            .issuedBy("松省人民政府")
            .published("2026-01-10")
            .text("一、总体目标", "到2027年，全省森林覆盖率达到60%以上。", "到2030年，全省森林覆盖率达到62%以上。", "责任单位：省林业局。")
            .section("一、总体目标")
            .target("森林覆盖率", "forest_coverage", "60%", 2027)
            .target("森林覆盖率", "forest_coverage", "62%", 2030)
            .responsible("forestry", "省林业局");
    private static final SampleDocument CITY = SampleDocument.at("http://shan.gov.example/plan.html")
            .submission("contract", "sample")
            .of("970100", "山青市", "city")
            .titled("山青市生态建设方案")
            .published("2026-02-10")
            .text("到2027年，全市森林覆盖率达到58%以上。")
            .target("森林覆盖率", "forest_coverage", "58%", 2027)
            .carriesOut("松省林业发展“十五五”规划");

    private static final SampleDocument BROKEN =
            SampleDocument.at("http://lin.gov.example/broken.pdf").submission("contract", "sample");
    private static final String ALERT = "for the contract";

    private SampleData() {}

    /** What paths of operations can be filled with. */
    record Known(String document, String submission, String body, String deadLetter, String replay) {}

    /** Loads the documents and says what there is then. */
    static Known load() {
        RunningIndex index = RunningIndex.shared();
        index.send(SampleEvents.progress("contract", "sample", SubmissionStatus.COMPLETE, 2, SampleEvents.after(1)));
        for (SampleDocument document : List.of(EARLIER, PROVINCE, CITY)) {
            index.send(SampleEvents.received(document));
            index.send(document);
            index.await(
                    IndexKind.RECEIPTS,
                    document.receipt().id(),
                    ReceiptState.class,
                    receipt -> receipt.outcome() != null);
        }
        index.send(SampleLetters.letter(BROKEN, ErrorCode.CORRUPT, SampleEvents.after(3)));
        index.await(IndexKind.DEAD_LETTERS, BROKEN.receipt().id(), IndexedDeadLetter.class, letter -> true);
        JsonNode replay = RunningGateway.shared()
                .postJson("/api/v1/admin/replays", "{\"stage\":\"tag\",\"source\":\"none\",\"dryRun\":true}");
        try {
            index.client()
                    .indices()
                    .refresh(request -> request.index(Arrays.stream(IndexKind.values())
                            .map(IndexKind::alias)
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Known(
                PROVINCE.id(),
                "contract",
                "省林业局",
                BROKEN.receipt().id(),
                replay.get("number").toString());
    }

    /** The id of an alert, made when there is none. */
    static String alert(RunningGateway gateway) {
        for (JsonNode alert : gateway.json("/api/v1/alerts").get("items")) {
            if (alert.get("name").stringValue().equals(ALERT)) {
                return alert.get("id").stringValue();
            }
        }
        return gateway.postJson("/api/v1/alerts", "{\"name\":\"" + ALERT + "\",\"kind\":\"targets\",\"query\":{}}")
                .get("id")
                .stringValue();
    }

    /** A key that was just made, so that it can be revoked. */
    static JsonNode key(RunningGateway gateway) {
        return gateway.postJson("/api/v1/admin/keys", "{\"name\":\"for the contract\",\"role\":\"reader\"}");
    }
}
