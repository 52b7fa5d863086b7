package dev.tance.index;

import static dev.tance.index.testing.SampleEvents.after;
import static dev.tance.index.testing.SampleEvents.dead;
import static dev.tance.index.testing.SampleEvents.duplicate;
import static dev.tance.index.testing.SampleEvents.indexed;
import static dev.tance.index.testing.SampleEvents.progress;
import static dev.tance.index.testing.SampleEvents.received;
import static dev.tance.index.testing.SampleEvents.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.contracts.topic.Topics;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.JourneyEntry;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The books are right whatever order and number of times events come in. */
class JourneyTest {
    private static RunningIndex index;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
    }

    @Test
    void an_end_that_comes_before_its_beginning_is_one_receipt_with_both() {
        SampleDocument document = SampleDocument.at("http://qinghe.gov.example/late.html");
        index.send(dead(document, ErrorCode.CORRUPT, after(5)));
        index.send(received(document));

        ReceiptState receipt = receipt(document, state -> state.receivedAt() != null && state.outcome() != null);

        assertThat(receipt.outcome()).isEqualTo("dead");
        assertThat(receipt.cause()).isEqualTo("corrupt");
    }

    @Test
    void the_same_events_again_change_nothing() {
        SampleDocument document = SampleDocument.at("http://qinghe.gov.example/again.html");
        for (int delivery = 0; delivery < 3; delivery++) {
            index.send(received(document));
            index.send(skipped(document, SkipReason.LIST_PAGE, after(3)));
        }
        receipt(document, state -> state.outcome() != null);
        settle(document);

        assertThat(index.all(IndexKind.JOURNEY, "receipt", document.receipt().id(), JourneyEntry.class))
                .extracting(JourneyEntry::step)
                .containsExactlyInAnyOrder("received", "skipped");
        assertThat(index.all(IndexKind.RECEIPTS, "documentId", document.id(), ReceiptState.class))
                .filteredOn(state -> state.id().equals(document.receipt().id()))
                .hasSize(1);
    }

    @Test
    void a_skipped_document_leaves_a_stub_that_says_why_until_it_is_indexed() {
        SampleDocument document = SampleDocument.at("http://qinghe.gov.example/stub.html");
        index.send(skipped(document, SkipReason.SCRIPT_ONLY, after(3)));
        IndexedDocument stub = document(document, entry -> true);
        index.send(document);
        IndexedDocument indexed = document(document, entry -> entry.status() == DocumentStatus.INDEXED);

        assertThat(stub.status()).isEqualTo(DocumentStatus.SKIPPED);
        assertThat(stub.reason()).isEqualTo("script_only");
        assertThat(indexed.reason()).isNull();
    }

    @Test
    void an_indexed_document_stays_when_a_later_receipt_of_it_fails_or_changes_nothing() {
        SampleDocument document = SampleDocument.at("http://qinghe.gov.example/stays.html");
        index.send(document);
        document(document, entry -> entry.status() == DocumentStatus.INDEXED);
        SampleDocument again = SampleDocument.at(document.url()).captured("2026-03-09T00:00:00Z");
        index.send(skipped(again, SkipReason.UNCHANGED, after(10)));
        SampleDocument gone = SampleDocument.at(document.url()).captured("2026-03-10T00:00:00Z");
        index.send(skipped(gone, SkipReason.HTTP_ERROR, after(11)));
        receipt(gone, state -> state.outcome() != null);

        assertThat(document(document, entry -> true).status()).isEqualTo(DocumentStatus.INDEXED);
    }

    @Test
    void a_document_found_to_be_a_duplicate_after_it_was_indexed_loses_its_passages_and_targets() {
        SampleDocument original = SampleDocument.at("http://qinghe.gov.example/original.html");
        SampleDocument mirror = SampleDocument.at("http://mirror.gov.example/copy.html")
                .target("森林覆盖率", "forest_coverage", "65%", 2027);
        index.send(mirror);
        document(mirror, entry -> entry.status() == DocumentStatus.INDEXED);
        index.send(duplicate(mirror, original, after(3)));
        IndexedDocument stub = document(mirror, entry -> entry.status() == DocumentStatus.DUPLICATE);
        ReceiptState receipt = receipt(mirror, state -> "skipped".equals(state.outcome()));

        assertThat(stub.duplicateOf()).isEqualTo(original.id());
        assertThat(receipt.cause()).isEqualTo("duplicate");
        assertNothingLeftOf(mirror);
    }

    @Test
    void a_document_that_is_still_on_its_way_when_it_is_found_to_be_a_duplicate_stays_one() {
        SampleDocument original = SampleDocument.at("http://qinghe.gov.example/original2.html");
        SampleDocument mirror = SampleDocument.at("http://mirror.gov.example/copy2.html")
                .target("森林覆盖率", "forest_coverage", "65%", 2027);
        index.send(duplicate(mirror, original, after(3)));
        document(mirror, entry -> entry.status() == DocumentStatus.DUPLICATE);
        index.send(mirror);
        index.send(indexed(mirror, after(60)));
        settle(mirror);

        assertThat(document(mirror, entry -> true).status()).isEqualTo(DocumentStatus.DUPLICATE);
        assertThat(receipt(mirror, state -> true).cause()).isEqualTo("duplicate");
        assertNothingLeftOf(mirror);
    }

    @Test
    void a_later_capture_of_a_former_duplicate_is_indexed_when_it_has_a_text_of_its_own() {
        SampleDocument mirror = SampleDocument.at("http://mirror.gov.example/own.html");
        index.send(duplicate(mirror, SampleDocument.at("http://qinghe.gov.example/o3.html"), after(3)));
        document(mirror, entry -> entry.status() == DocumentStatus.DUPLICATE);
        SampleDocument own =
                SampleDocument.at(mirror.url()).captured("2026-04-01T00:00:00Z").text("自己的正文。");
        index.send(own);

        assertThat(document(own, entry -> entry.status() == DocumentStatus.INDEXED)
                        .version())
                .isEqualTo(own.version());
    }

    @Test
    void a_submission_that_is_complete_never_goes_back_to_reading() {
        index.send(progress("sub-back", "qinghe", SubmissionStatus.READING, 10, after(5)));
        index.send(progress("sub-back", "qinghe", SubmissionStatus.COMPLETE, 30, after(6)));
        index.send(progress("sub-back", "qinghe", SubmissionStatus.READING, 20, after(9)));
        index.send(progress("sub-end", "qinghe", SubmissionStatus.ACCEPTED, 0, after(10)));
        index.await(IndexKind.SUBMISSIONS, "sub-end", SubmissionProgress.class, progress -> true);

        SubmissionProgress kept =
                index.await(IndexKind.SUBMISSIONS, "sub-back", SubmissionProgress.class, progress -> true);
        assertThat(kept.status()).isEqualTo(SubmissionStatus.COMPLETE);
        assertThat(kept.received()).isEqualTo(30);
    }

    @Test
    void a_message_that_is_no_journey_event_does_not_stop_those_behind_it() {
        SampleDocument document = SampleDocument.at("http://qinghe.gov.example/behind.html");
        index.send(Topics.DOCUMENT_JOURNEY, document.id(), "{ no json".getBytes(StandardCharsets.UTF_8));
        index.send(received(document));

        assertThat(receipt(document, state -> true).receivedAt()).isNotNull();
    }

    private static void assertNothingLeftOf(SampleDocument document) {
        assertThat(index.all(IndexKind.PASSAGES, "documentId", document.id(), IndexedPassage.class))
                .isEmpty();
        assertThat(index.all(IndexKind.TARGETS, "documentId", document.id(), IndexedTarget.class))
                .isEmpty();
    }

    /** A last event on the document's partition: when it is in the books, all before it are. */
    private static void settle(SampleDocument document) {
        SampleDocument last = SampleDocument.at(document.url()).captured("2025-01-01T00:00:00Z");
        index.send(last);
        receipt(last, state -> state.outcome() != null);
        index.send(skipped(last, SkipReason.UNCHANGED, after(90)));
        receipt(last, state -> !state.lastAt().isBefore(after(90)));
    }

    private static ReceiptState receipt(SampleDocument document, java.util.function.Predicate<ReceiptState> expected) {
        return index.await(IndexKind.RECEIPTS, document.receipt().id(), ReceiptState.class, expected);
    }

    private static IndexedDocument document(
            SampleDocument document, java.util.function.Predicate<IndexedDocument> expected) {
        return index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, expected);
    }
}
