package dev.tance.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where a text comes from, and who else has nearly the same. */
class ProvenanceAndCopiesTest {
    private static final SampleDocument ORIGINAL = SampleDocument.at("https://www.xihe.example/origin/plan.html")
            .titled("西河市再生水利用方案")
            .text("一、目标", "到2027年，再生水利用率达到25%。");
    private static final SampleDocument COPY = SampleDocument.at("https://www.xihe.example/copies/plan.html")
            .titled("西河市再生水利用方案（修订）")
            .text("一、目标", "到2027年，再生水利用率达到26%。")
            .nearTo(ORIGINAL.id(), "0.87");

    private static RunningGateway gateway;

    @BeforeAll
    static void load() throws IOException {
        RunningIndex index = RunningIndex.shared();
        gateway = RunningGateway.shared();
        for (SampleDocument document : List.of(ORIGINAL, COPY)) {
            index.send(document);
            index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, entry -> true);
        }
        index.client().indices().refresh(request -> request.index("tance-*"));
    }

    @Test
    void a_stretch_of_the_text_leads_to_the_bytes_that_it_was_read_from() {
        JsonNode provenance = gateway.json("/api/v1/documents/" + ORIGINAL.id() + "/provenance?start=5&end=12");

        assertThat(provenance.path("charset").asString()).isEqualTo("UTF-8");
        assertThat(provenance.path("pages").isMissingNode()
                        || provenance.path("pages").isNull())
                .isTrue();
        JsonNode range = provenance.path("ranges").path(0);
        assertThat(range.path("exact").asBoolean()).isTrue();
        byte[] original = gateway.get("/api/v1/documents/" + ORIGINAL.id() + "/original")
                .body()
                .getBytes(StandardCharsets.UTF_8);
        int start = range.path("rawStart").asInt();
        int end = range.path("rawEnd").asInt();
        assertThat(new String(original, start, end - start, StandardCharsets.UTF_8))
                .isEqualTo("到2027年，");
    }

    @Test
    void offsets_outside_the_text_are_refused() {
        String path = "/api/v1/documents/" + ORIGINAL.id() + "/provenance";

        assertThat(gateway.get(path + "?start=9999").statusCode()).isEqualTo(400);
        assertThat(gateway.get(path + "?start=9&end=3").statusCode()).isEqualTo(400);
        assertThat(gateway.get(path + "?start=-1").statusCode()).isEqualTo(400);
        assertThat(gateway.json(path).path("ranges")).hasSize(2);
    }

    @Test
    void a_near_duplicate_names_the_document_that_it_is_near_to() {
        JsonNode copy = gateway.json("/api/v1/documents/" + COPY.id());

        assertThat(copy.path("status").asString()).isEqualTo("indexed");
        assertThat(copy.path("nearDuplicate").path("documentId").asString()).isEqualTo(ORIGINAL.id());
        assertThat(copy.path("nearDuplicate").path("similarity").asDouble()).isEqualTo(0.87);
    }

    @Test
    void the_near_duplicates_of_a_document_can_be_listed_and_compared_with_it() {
        JsonNode copies = gateway.json("/api/v1/documents?nearDuplicateOf=" + ORIGINAL.id());

        assertThat(copies.path("items"))
                .extracting(item -> item.path("id").asString())
                .containsExactly(COPY.id());
        JsonNode changes = gateway.json("/api/v1/documents/" + COPY.id() + "/changes?with=" + ORIGINAL.id());
        assertThat(changes.path("text").path("differences")).hasSize(1);
    }
}
