package dev.tance.index;

import static dev.tance.index.testing.Replays.dry;
import static dev.tance.index.testing.Replays.heldBy;
import static dev.tance.index.testing.Replays.ofSource;
import static dev.tance.index.testing.Replays.paced;
import static dev.tance.index.testing.Replays.replay;
import static dev.tance.index.testing.SampleEvents.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.Stage;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.JourneyEntry;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplaySelection;
import dev.tance.index.model.replay.ReplayState;
import dev.tance.index.model.replay.ReplayWish;
import dev.tance.index.testing.Replays;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import dev.tance.index.testing.SampleEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is selected is sent through its stage again, and nothing else is. */
class ReplayTest {
    private static RunningIndex index;
    private static Replays replays;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
        replays = new Replays(index);
    }

    @Test
    void the_documents_of_a_source_are_indexed_again_and_the_books_balance_before_and_after() {
        List<SampleDocument> documents = indexed("again", 7);
        SampleDocument other = indexed("untouched", 1).getFirst();
        Instant before = document(documents.getFirst(), entry -> true).indexedAt();

        int number = replays.enter(replay(Stage.INDEX, ofSource("again")));
        ReplayJob done = replays.awaitState(number, ReplayState.COMPLETE);

        assertThat(done.progress().selected()).isEqualTo(7);
        assertThat(done.progress().sent()).isEqualTo(7);
        assertThat(done.progress().scanned()).isGreaterThanOrEqualTo(8);
        assertThat(done.progress().endedAt()).isNotNull();
        for (SampleDocument document : documents) {
            ReceiptState receipt =
                    receipt(document, state -> state.replayedAt() != null && "indexed".equals(state.outcome()));
            assertThat(receipt.lastAt()).isAfterOrEqualTo(receipt.replayedAt());
        }
        assertThat(document(documents.getFirst(), entry -> entry.indexedAt().isAfter(before))
                        .addedAt())
                .as("doing it again adds nothing")
                .isEqualTo(document(documents.getFirst(), entry -> true).addedAt());
        assertThat(receipt(other, state -> true).replayedAt()).isNull();
    }

    @Test
    void a_replay_stands_in_the_journey_of_each_document() {
        SampleDocument document = indexed("told", 1).getFirst();
        int number = replays.enter(replay(Stage.INDEX, ofSource("told")));
        replays.awaitState(number, ReplayState.COMPLETE);
        receipt(document, state -> state.replayedAt() != null && "indexed".equals(state.outcome()));

        List<JourneyEntry> journey =
                index.all(IndexKind.JOURNEY, "receipt", document.receipt().id(), JourneyEntry.class);
        assertThat(journey)
                .filteredOn(event -> event.step().equals("replayed"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.stage()).isEqualTo("index");
                    assertThat(event.detail()).isEqualTo("replay " + number);
                });
    }

    @Test
    void a_dry_run_counts_and_sends_nothing() {
        SampleDocument document = indexed("dry", 3).getFirst();

        int number = replays.enter(dry(replay(Stage.INDEX, ofSource("dry"))));
        ReplayJob done = replays.awaitState(number, ReplayState.COMPLETE);

        assertThat(done.progress().selected()).isEqualTo(3);
        assertThat(done.progress().sent()).isZero();
        assertThat(done.progress().bySource()).containsExactly(java.util.Map.entry("dry", 3L));
        assertThat(receipt(document, state -> true).replayedAt()).isNull();
    }

    @Test
    void the_dead_of_one_error_are_selected_by_how_their_receipts_ended() {
        List<SampleDocument> documents = indexed("errors", 3);
        index.send(SampleEvents.dead(documents.get(0), ErrorCode.INDEX_REJECTED, later()));
        index.send(SampleEvents.dead(documents.get(1), ErrorCode.TIMEOUT, later()));
        receipt(documents.get(0), state -> "dead".equals(state.outcome()));
        receipt(documents.get(1), state -> "dead".equals(state.outcome()));

        assertThat(dryCount(selection("errors", true, List.of(), List.of(), null)))
                .isEqualTo(2);
        assertThat(dryCount(selection("errors", true, List.of("index_rejected"), List.of(), null)))
                .isEqualTo(1);
    }

    @Test
    void documents_made_by_an_older_engine_are_selected_by_its_version() {
        indexed("versions", 2);

        assertThat(dryCount(selection("versions", false, List.of(), List.of(), "999.0")))
                .isEqualTo(2);
    }

    @Test
    void hosts_documents_and_times_narrow_what_is_meant() {
        List<SampleDocument> documents = indexed("narrow", 2);
        ReplaySelection host = selection("narrow", false, List.of(), List.of("elsewhere.gov.example"), null);
        ReplaySelection one = new ReplaySelection(
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(documents.get(1).id()),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
        ReplaySelection early = new ReplaySelection(
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("narrow"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Instant.parse("2001-01-01T00:00:00Z"),
                List.of());

        assertThat(dryCount(host)).isZero();
        assertThat(dryCount(one)).isEqualTo(1);
        assertThat(dryCount(early)).isZero();
    }

    @Test
    void a_replay_can_be_paused_resumed_and_cancelled_and_keeps_its_pace() {
        indexed("slow", 6);
        int number = replays.enter(paced(replay(Stage.INDEX, ofSource("slow")), 1));
        replays.await(number, job -> job.progress().sent() >= 1);

        replays.wish(number, ReplayWish.PAUSE);
        ReplayJob paused = replays.awaitState(number, ReplayState.PAUSED);
        assertThat(paused.progress().sent()).isLessThan(6);
        assertThat(paused.progress().owner()).isNull();

        replays.wish(number, ReplayWish.RUN);
        replays.await(number, job -> job.progress().sent() > paused.progress().sent());
        replays.wish(number, ReplayWish.CANCEL);
        ReplayJob cancelled = replays.awaitState(number, ReplayState.CANCELLED);

        assertThat(cancelled.progress().sent()).isBetween(2L, 6L);
        assertThat(cancelled.progress().endedAt()).isNotNull();
    }

    @Test
    void a_replay_whose_process_is_gone_is_taken_over_and_one_that_is_held_is_left_alone() {
        indexed("taken", 2);
        ReplayJob orphan = heldBy(
                replay(Stage.INDEX, ofSource("taken")),
                "a process that is gone",
                Instant.now().minusSeconds(1));
        ReplayJob held = heldBy(
                dry(replay(Stage.INDEX, ofSource("taken"))),
                "a process that lives",
                Instant.now().plus(Duration.ofHours(1)));
        replays.enter(held);
        replays.enter(orphan);

        assertThat(replays.awaitState(orphan.number(), ReplayState.COMPLETE)
                        .progress()
                        .sent())
                .isEqualTo(2);
        assertThat(replays.await(held.number(), job -> true).state()).isEqualTo(ReplayState.WAITING);
        replays.wish(held.number(), ReplayWish.CANCEL);
    }

    private long dryCount(ReplaySelection selection) {
        int number = replays.enter(dry(replay(Stage.INDEX, selection)));
        return replays.awaitState(number, ReplayState.COMPLETE).progress().selected();
    }

    private static ReplaySelection selection(
            String source, boolean failed, List<String> errors, List<String> hosts, @Nullable String versionBefore) {
        return new ReplaySelection(
                failed,
                errors,
                List.of(),
                hosts,
                List.of(),
                List.of(source),
                List.of(),
                List.of(),
                List.of(),
                versionBefore,
                null,
                null,
                List.of());
    }

    private static Instant later() {
        return Instant.now().plusSeconds(5);
    }

    private static List<SampleDocument> indexed(String source, int count) {
        List<SampleDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SampleDocument document = SampleDocument.at("http://replay.gov.example/" + source + "/" + i)
                    .submission(source, source);
            index.send(SampleEvents.received(document));
            index.send(document);
            documents.add(document);
        }
        documents.forEach(document -> receipt(document, state -> "indexed".equals(state.outcome())));
        assertThat(START).isBefore(Instant.now());
        return documents;
    }

    private static IndexedDocument document(SampleDocument document, Predicate<IndexedDocument> expected) {
        return index.await(IndexKind.DOCUMENTS, document.id(), IndexedDocument.class, expected);
    }

    private static ReceiptState receipt(SampleDocument document, Predicate<ReceiptState> expected) {
        return index.await(IndexKind.RECEIPTS, document.receipt().id(), ReceiptState.class, expected);
    }
}
