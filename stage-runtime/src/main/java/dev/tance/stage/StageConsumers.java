package dev.tance.stage;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.topic.Headers;
import dev.tance.stage.StageDefinition.Origin;
import dev.tance.stage.metric.StageMeters;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * Makes the functions that Spring Cloud Stream binds to topics. A batch is read, treated, handed on and awaited; only then
 * does the function return, and the container commits the offsets. Bindings must be in batch mode with native decoding to
 * byte arrays.
 */
public final class StageConsumers {
    private static final Logger LOG = LoggerFactory.getLogger(StageConsumers.class);

    private final Publisher publisher;
    private final ComponentVersion component;
    private final StageMeters meters;
    private final Clock clock;

    public StageConsumers(Publisher publisher, ComponentVersion component, StageMeters meters, Clock clock) {
        this.meters = meters;
        this.publisher = publisher;
        this.component = component;
        this.clock = clock;
    }

    /** A function that hands whole batches to the handler. */
    public <M> Consumer<Message<List<byte[]>>> batch(StageDefinition<M> definition, BatchHandler<M> handler) {
        AttemptCounter attempts = new AttemptCounter();
        return message -> {
            List<Delivery<byte[]>> raw = BatchMessages.deliveries(message, attempts);
            Instant started = clock.instant();
            count(definition, raw, BatchMessages.timesOfWriting(message));
            try {
                for (Portion portion : Portion.of(raw, BatchMessages.types(message))) {
                    StageOutput output = output(definition, portion.replay());
                    handler.handle(readable(portion, definition, output), output);
                    output.await();
                }
                attempts.forget(raw);
                raw.stream().findFirst().ifPresent(first -> meters.passed(definition.stage(), first.topic(), started));
            } catch (IOException e) {
                waits(definition, raw);
                LOG.warn(
                        "Stage {} waits and tries again: {}", definition.stage().code(), e.toString());
                throw new RetryLaterException("stage " + definition.stage().code() + ": " + e, e);
            } catch (RetryLaterException e) {
                waits(definition, raw);
                LOG.warn(
                        "Stage {} waits and tries again: {}", definition.stage().code(), e.getMessage());
                throw e;
            }
        };
    }

    /** A function that hands messages to the handler one by one, and turns those that fail for good into dead letters. */
    public <M> Consumer<Message<List<byte[]>>> each(StageDefinition<M> definition, MessageHandler<M> handler) {
        return batch(definition, (batch, output) -> {
            for (Delivery<M> delivery : batch) {
                handleOne(handler, delivery, output);
            }
        });
    }

    /** An output of its own, for a stage that consumes without the binder. It must call {@link StageOutput#await()}. */
    public <M> StageOutput output(StageDefinition<M> definition) {
        return output(definition, null);
    }

    /** What this stage counts, for one that consumes without the binder. */
    public StageMeters meters() {
        return meters;
    }

    private void count(StageDefinition<?> definition, List<Delivery<byte[]>> raw, List<@Nullable Long> written) {
        for (int i = 0; i < raw.size(); i++) {
            Delivery<byte[]> delivery = raw.get(i);
            meters.taken(definition.stage(), delivery.topic(), delivery.attempt(), written.get(i));
        }
    }

    private void waits(StageDefinition<?> definition, List<Delivery<byte[]>> raw) {
        raw.stream().findFirst().ifPresent(first -> meters.waits(definition.stage(), first.topic()));
    }

    private <M> StageOutput output(StageDefinition<M> definition, @Nullable ReplayContext replay) {
        DeadLetters deadLetters = new DeadLetters(definition.stage(), component, clock);
        JourneyEvents journeys = new JourneyEvents(definition.stage(), component, clock);
        return new StageOutput(
                publisher, deadLetters, journeys, delivery -> originOf(definition, delivery), meters, replay);
    }

    private static <M> void handleOne(MessageHandler<M> handler, Delivery<M> delivery, StageOutput output)
            throws IOException {
        try {
            handler.handle(delivery, output);
        } catch (DocumentException e) {
            output.dead(delivery, e);
        } catch (RetryLaterException e) {
            throw e;
        } catch (RuntimeException e) {
            output.dead(delivery, new DocumentException(ErrorCode.INTERNAL, e.toString(), e));
        }
    }

    private static <M> List<Delivery<M>> readable(Portion portion, StageDefinition<M> definition, StageOutput output) {
        List<Delivery<byte[]>> raw = portion.deliveries();
        List<Delivery<M>> readable = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            Delivery<?> asFarAsRead = raw.get(i);
            try {
                Delivery<M> delivery = read(raw.get(i), definition.type());
                asFarAsRead = delivery;
                requireKnownType(portion.types().get(i), delivery.topic());
                readable.add(delivery);
            } catch (DocumentException e) {
                output.dead(asFarAsRead, e);
            }
        }
        return readable;
    }

    private static <M> Delivery<M> read(Delivery<byte[]> raw, Class<M> type) throws DocumentException {
        M message = MessageJson.read(raw.payload(), type);
        return raw.as(message);
    }

    private static void requireKnownType(@Nullable String type, String topic) throws DocumentException {
        if (type != null && !type.equals(Headers.typeOf(topic))) {
            throw new DocumentException(ErrorCode.UNKNOWN_MESSAGE_VERSION, type + " on " + topic);
        }
    }

    private static <M> Origin originOf(StageDefinition<M> definition, Delivery<?> delivery) {
        return definition.type().isInstance(delivery.message())
                ? definition.origin().apply(definition.type().cast(delivery.message()))
                : new Origin(null, null, null);
    }
}
