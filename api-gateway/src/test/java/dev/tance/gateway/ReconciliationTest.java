package dev.tance.gateway;

import static dev.tance.index.testing.SampleEvents.after;
import static dev.tance.index.testing.SampleEvents.dead;
import static dev.tance.index.testing.SampleEvents.received;
import static dev.tance.index.testing.SampleLetters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Verify does not believe its own books: it looks whether what they say is there, and names what is not. */
class ReconciliationTest {
    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
        gateway = RunningGateway.shared();
    }

    @Test
    void a_document_that_is_whole_is_not_named() {
        SampleDocument document = indexed("whole");

        assertThat(findings(document)).isEmpty();
        assertThat(gateway.json("/api/v1/admin/verify/deep").get("checked").intValue())
                .isPositive();
    }

    @Test
    void a_document_that_the_index_lost_is_named_with_the_replay_that_mends_it() throws IOException {
        SampleDocument document = indexed("lost");
        index.client()
                .delete(request -> request.index(IndexKind.DOCUMENTS.alias()).id(document.id()));

        assertThat(findings(document)).singleElement().satisfies(finding -> {
            assertThat(finding.get("problem").stringValue()).isEqualTo("not_in_index");
            assertThat(finding.get("url").stringValue()).isEqualTo(document.url());
            assertThat(finding.get("mend").stringValue())
                    .isEqualTo("tance replay --stage index --document " + document.id());
        });
        assertThat(gateway.json("/api/v1/admin/verify/deep").get("consistent").booleanValue())
                .isFalse();
    }

    @Test
    void a_document_that_lacks_a_passage_is_named() throws IOException {
        SampleDocument document = indexed("torn");
        index.client()
                .delete(request -> request.index(IndexKind.PASSAGES.alias()).id(IndexedPassage.id(document.id(), 0)));

        assertThat(problems(document)).containsExactly("parts_missing");
    }

    @Test
    void a_document_whose_text_or_tags_the_raw_store_lost_is_named() throws IOException {
        SampleDocument withoutText = indexed("without-text");
        SampleDocument withoutTags = indexed("without-tags");
        index.store().remove(stored(withoutText).text());
        index.store().remove(stored(withoutTags).tags());

        assertThat(problems(withoutText)).containsExactly("text_missing");
        assertThat(problems(withoutTags)).containsExactly("tags_missing");
    }

    @Test
    void a_dead_receipt_must_have_a_dead_letter() {
        SampleDocument told = SampleDocument.at("http://deep.gov.example/told.pdf");
        SampleDocument untold = SampleDocument.at("http://deep.gov.example/untold.pdf");
        for (SampleDocument document : List.of(told, untold)) {
            index.send(received(document));
            index.send(dead(document, ErrorCode.CORRUPT, after(3)));
            index.await(
                    IndexKind.RECEIPTS,
                    document.receipt().id(),
                    ReceiptState.class,
                    state -> "dead".equals(state.outcome()));
        }
        index.send(letter(told, ErrorCode.CORRUPT, after(3)));
        index.await(IndexKind.DEAD_LETTERS, told.receipt().id(), IndexedDeadLetter.class, entry -> true);

        assertThat(findings(told)).isEmpty();
        assertThat(problems(untold)).containsExactly("no_dead_letter");
    }

    @Test
    void what_has_been_in_flight_for_too_long_is_named() {
        SampleDocument document = SampleDocument.at("http://deep.gov.example/stuck.html");
        index.send(received(document)); // in March, by the clock of the samples
        index.await(IndexKind.RECEIPTS, document.receipt().id(), ReceiptState.class, state -> true);

        assertThat(problems(document)).containsExactly("stuck");
    }

    private static SampleDocument indexed(String name) {
        SampleDocument document = SampleDocument.at("http://deep.gov.example/" + name + ".html")
                .text("全县" + name + "森林覆盖率达到65%以上。")
                .target("森林覆盖率", "forest_coverage", "65%", 2027);
        index.send(received(document));
        index.send(document);
        index.await(
                IndexKind.RECEIPTS,
                document.receipt().id(),
                ReceiptState.class,
                state -> "indexed".equals(state.outcome()));
        return document;
    }

    private static DocumentTagged stored(SampleDocument document) {
        return document.store(index.store());
    }

    private static List<String> problems(SampleDocument document) {
        return findings(document).stream()
                .map(finding -> finding.get("problem").stringValue())
                .toList();
    }

    private static List<JsonNode> findings(SampleDocument document) {
        return gateway.json("/api/v1/admin/verify/deep")
                .get("examples")
                .valueStream()
                .filter(finding -> finding.get("receipt")
                        .stringValue()
                        .equals(document.receipt().id()))
                .toList();
    }
}
