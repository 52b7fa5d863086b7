package dev.tance.index.replay;

import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.topic.Topics;
import dev.tance.index.generation.StubCopy;
import dev.tance.index.model.replay.OffsetRange;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayProgress;
import dev.tance.index.model.replay.ReplayStep;
import dev.tance.stage.ComponentVersion;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.Publisher;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** Sends messages of a stage's topic through the stage again. The topic is read once, up to its end at the beginning. */
final class TopicReplay implements ReplayWork {
    private final TopicScan scan;
    private final Stage stage;
    private final SelectionFilter filter;
    private final StubCopy stubs;
    private final Publisher publisher;
    private final ComponentVersion component;
    private final Clock clock;
    private boolean hasPlace;

    TopicReplay(
            String bootstrapServers,
            Stage stage,
            SelectionFilter filter,
            StubCopy stubs,
            Publisher publisher,
            ComponentVersion component,
            Clock clock) {
        this.stage = stage;
        this.scan = new TopicScan(bootstrapServers, Topics.inputOf(stage));
        this.filter = filter;
        this.stubs = stubs;
        this.publisher = publisher;
        this.component = component;
        this.clock = clock;
    }

    @Override
    public ReplayProgress begin(ReplayJob job) throws IOException {
        if (job.generation() != null && !job.isDryRun()) {
            stubs.into(job.generation());
        }
        try {
            Map<String, Long> from = new HashMap<>(scan.beginnings());
            Map<String, Long> to = new HashMap<>(scan.ends());
            narrow(job.selection().offsets(), from, to);
            long total = to.entrySet().stream()
                    .mapToLong(end -> end.getValue() - from.getOrDefault(end.getKey(), 0L))
                    .sum();
            return job.progress().begun(from, to, total, clock.instant());
        } catch (KafkaException e) {
            throw new IOException(e.toString(), e);
        }
    }

    /** Only partitions with ranges are read, from the first offset that is asked for to the last. */
    private static void narrow(List<OffsetRange> ranges, Map<String, Long> from, Map<String, Long> to) {
        if (ranges.isEmpty()) {
            return;
        }
        for (String partition : Set.copyOf(from.keySet())) {
            List<OffsetRange> own = ranges.stream()
                    .filter(range -> Integer.toString(range.partition()).equals(partition))
                    .toList();
            long first = own.stream().mapToLong(OffsetRange::from).min().orElse(0);
            long last = own.stream().mapToLong(OffsetRange::to).max().orElse(0);
            long beginning = Math.max(from.getOrDefault(partition, 0L), first);
            long end = Math.min(to.getOrDefault(partition, 0L), last);
            if (own.isEmpty() || beginning >= end) {
                from.remove(partition);
                to.remove(partition);
            } else {
                from.put(partition, beginning);
                to.put(partition, end);
            }
        }
    }

    @Override
    public ReplayStep step(ReplayJob job, int budget) throws IOException {
        try {
            return scanned(job, budget);
        } catch (KafkaException e) {
            hasPlace = false;
            throw new IOException(e.toString(), e);
        } catch (IOException | RuntimeException e) {
            hasPlace = false; // what was polled was not sent: begin again where the job stands
            throw e;
        }
    }

    private ReplayStep scanned(ReplayJob job, int budget) throws IOException {
        Map<String, Long> ends = job.progress().ends();
        if (!hasPlace) {
            scan.seek(job.progress().positions());
            hasPlace = true;
        }
        List<ConsumerRecord<String, byte[]>> messages = scan.next(ends);
        Map<String, Long> places = scan.positions(ends);
        Set<Candidate> meant = new HashSet<>(filter.meant(
                job,
                messages.stream().map(Candidate::of).flatMap(Optional::stream).toList()));
        Sending sending = new Sending(publisher);
        StepCount count = new StepCount();
        for (int i = 0; i < messages.size(); i++) {
            Optional<Candidate> wanted = Candidate.of(messages.get(i)).filter(meant::contains);
            if (wanted.isPresent() && count.selected() >= budget) {
                cut(messages.subList(i, messages.size()), places);
                break;
            }
            count.scanned();
            wanted.ifPresent(candidate -> send(job, candidate, sending, count));
        }
        sending.await();
        boolean isLast =
                places.entrySet().stream().allMatch(place -> place.getValue() >= ends.getOrDefault(place.getKey(), 0L));
        return count.step(places, null, isLast);
    }

    /** The rest is for the next step. */
    private void cut(List<ConsumerRecord<String, byte[]>> rest, Map<String, Long> places) {
        for (ConsumerRecord<String, byte[]> message : rest) {
            places.merge(Integer.toString(message.partition()), message.offset(), Math::min);
        }
        hasPlace = false;
    }

    private void send(ReplayJob job, Candidate candidate, Sending sending, StepCount count) {
        DocumentIdentity document = candidate.document();
        count.selected(document.receipt().source(), candidate.mediaType());
        if (job.isDryRun()) {
            return;
        }
        ReplayContext replay = new ReplayContext(job.number(), job.generation(), 0);
        if (job.generation() == null) {
            sending.event(
                    JourneyEvents.replayed(
                            stage, document.receipt(), document, job.number(), clock.instant(), component),
                    job.number());
        }
        sending.message(
                Topics.replayLaneOf(Topics.inputOf(stage)),
                document.documentId(),
                document.receipt(),
                Objects.requireNonNull(candidate.message().value()),
                replay);
        count.sent();
    }

    @Override
    public void close() {
        scan.close();
    }
}
