package dev.tance.extract.pipeline;

import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.rawstore.Catalogue;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.rules.CurrentEngine;
import dev.tance.extract.worker.WorkerPool;
import dev.tance.stage.BatchHandler;
import dev.tance.stage.ComponentVersion;
import dev.tance.stage.JourneyEvents;
import dev.tance.stage.StageConsumers;
import dev.tance.stage.StageDefinition;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.messaging.Message;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires the functions. Functions that are not chosen to run are never made, and child processes only when there is work. */
@Configuration
@EnableScheduling
class ExtractConfiguration {
    @Bean
    WorkerPool workers(ExtractProperties properties, Clock clock) {
        return new WorkerPool(properties.ordinary(), properties.recognition(), clock);
    }

    @Bean
    WorkerPool slowWorkers(ExtractProperties properties, Clock clock) {
        return new WorkerPool(properties.slow(), properties.recognition(), clock);
    }

    @Bean
    IdleWorkers idleWorkers(@Qualifier("workers") WorkerPool workers, @Qualifier("slowWorkers") WorkerPool slow) {
        return new IdleWorkers(List.of(workers, slow));
    }

    @Bean
    @Lazy
    Consumer<Message<List<byte[]>>> extract(
            StageConsumers consumers,
            RawStore store,
            Catalogue catalogue,
            @Qualifier("workers") WorkerPool workers,
            ExtractProperties properties,
            ComponentVersion component,
            Clock clock) {
        return extraction(consumers, store, catalogue, workers, properties, component, clock, false);
    }

    @Bean
    @Lazy
    Consumer<Message<List<byte[]>>> extractSlow(
            StageConsumers consumers,
            RawStore store,
            Catalogue catalogue,
            @Qualifier("slowWorkers") WorkerPool workers,
            ExtractProperties properties,
            ComponentVersion component,
            Clock clock) {
        return extraction(consumers, store, catalogue, workers, properties, component, clock, true);
    }

    @Bean
    @Lazy
    Consumer<Message<List<byte[]>>> tag(
            StageConsumers consumers, RawStore store, CurrentEngine engines, ComponentVersion component, Clock clock) {
        return tagging(consumers, store, engines, component, clock);
    }

    /** As {@link #extract}, of replays. */
    @Bean
    @Lazy
    Consumer<Message<List<byte[]>>> extractReplayed(
            StageConsumers consumers,
            RawStore store,
            Catalogue catalogue,
            @Qualifier("workers") WorkerPool workers,
            ExtractProperties properties,
            ComponentVersion component,
            Clock clock) {
        return extraction(consumers, store, catalogue, workers, properties, component, clock, false);
    }

    /** As {@link #tag}, of replays. */
    @Bean
    @Lazy
    Consumer<Message<List<byte[]>>> tagReplayed(
            StageConsumers consumers, RawStore store, CurrentEngine engines, ComponentVersion component, Clock clock) {
        return tagging(consumers, store, engines, component, clock);
    }

    private static Consumer<Message<List<byte[]>>> tagging(
            StageConsumers consumers, RawStore store, CurrentEngine engines, ComponentVersion component, Clock clock) {
        JourneyEvents journeys = new JourneyEvents(Stage.TAG, component, clock);
        // One engine for a batch: changed rules take effect between batches
        BatchHandler<DocumentExtracted> handler = (batch, output) -> new ParallelBatch<>(
                        new TagHandler(store, engines.engine(), journeys),
                        (DocumentExtracted message) -> message.document().documentId())
                .handle(batch, output);
        return consumers.batch(StageDefinition.tag(), handler);
    }

    private static Consumer<Message<List<byte[]>>> extraction(
            StageConsumers consumers,
            RawStore store,
            Catalogue catalogue,
            WorkerPool workers,
            ExtractProperties properties,
            ComponentVersion component,
            Clock clock,
            boolean slow) {
        JourneyEvents journeys = new JourneyEvents(Stage.EXTRACT, component, clock);
        DocumentReader reader =
                new DocumentReader(workers, properties.largestFile().toBytes());
        ExtractHandler handler = new ExtractHandler(
                store,
                reader,
                new TextDuplicates(catalogue),
                new CoveringPages(catalogue),
                new NearDuplicates(catalogue),
                new Members(store, journeys),
                journeys,
                component.toString(),
                slow);
        return consumers.batch(
                StageDefinition.extract(),
                new ParallelBatch<>(handler, message -> message.document().documentId()));
    }
}
