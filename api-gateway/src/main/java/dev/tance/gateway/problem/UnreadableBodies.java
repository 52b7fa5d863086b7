package dev.tance.gateway.problem;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body in one line, without a word about our classes. */
final class UnreadableBodies {
    private UnreadableBodies() {}

    static String detail(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return "the body nests too deep or holds too long a value";
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return "unknown field '" + Problems.oneLine(field(unknown)) + "'";
            }
            if (cause instanceof InputCoercionException) {
                return "the body holds a number that is out of range";
            }
            if (cause instanceof StreamReadException) {
                return "the body is not valid JSON";
            }
            if (cause instanceof JacksonException mismatch) {
                String field = field(mismatch);
                return field.isEmpty()
                        ? "the body is not of the expected form"
                        : "field '" + Problems.oneLine(field) + "' has a value of the wrong type";
            }
        }
        return "the body is missing or cannot be read";
    }

    private static String field(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
