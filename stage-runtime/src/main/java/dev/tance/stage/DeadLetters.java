package dev.tance.stage;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.Stage;
import dev.tance.stage.StageDefinition.Origin;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Writes down a failure with all that is needed to understand it and to send the message again. */
final class DeadLetters {
    private static final int MAX_CAUSES = 16;
    private static final int MAX_CAUSE_LENGTH = 500;
    private static final int MAX_STACK = 8192;

    private final Stage stage;
    private final ComponentVersion component;
    private final Clock clock;

    DeadLetters(Stage stage, ComponentVersion component, Clock clock) {
        this.stage = stage;
        this.component = component;
        this.clock = clock;
    }

    DeadLetter of(Delivery<?> delivery, Origin origin, DocumentException failure) {
        return new DeadLetter(
                stage,
                failure.code(),
                limited(String.valueOf(failure.getMessage()), MAX_CAUSE_LENGTH),
                causes(failure),
                stack(failure),
                origin.receipt(),
                origin.document(),
                origin.content(),
                delivery.topic(),
                delivery.partition(),
                delivery.offset(),
                delivery.payload(),
                clock.instant(),
                delivery.attempt(),
                component.toString(),
                delivery.replay());
    }

    private static List<String> causes(Throwable failure) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < MAX_CAUSES; cause = cause.getCause()) {
            causes.add(limited(cause.getClass().getName() + ": " + cause.getMessage(), MAX_CAUSE_LENGTH));
        }
        return causes;
    }

    private static String stack(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return limited(trace.toString(), MAX_STACK);
    }

    private static String limited(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
