package dev.tance.gateway.request;

import dev.tance.gateway.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The query parameters of a request. A name that the resource does not know is an error, since a filter that is silently
 * left out gives a wrong answer. A parameter without a value counts as absent.
 */
public final class Parameters {
    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_VALUES = 200;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 500;

    private final Map<String, String[]> values;

    private Parameters(Map<String, String[]> values) {
        this.values = values;
    }

    /**
     * Reads the parameters of a request.
     *
     * @throws ProblemException bad request when there is a name that is not allowed, or a value that is absurdly long
     */
    public static Parameters of(HttpServletRequest request, Set<String> allowed) {
        return of(request.getParameterMap(), allowed);
    }

    /** As {@link #of(HttpServletRequest, Set)}, of parameters by name. */
    public static Parameters of(Map<String, String[]> values, Set<String> allowed) {
        for (Map.Entry<String, String[]> parameter : values.entrySet()) {
            if (!allowed.contains(parameter.getKey())) {
                throw ProblemException.badRequest("unknown parameter '" + shortened(parameter.getKey()) + "'; known: "
                        + String.join(", ", new TreeSet<>(allowed)));
            }
            if (parameter.getValue().length > MAX_VALUES
                    || Arrays.stream(parameter.getValue()).anyMatch(value -> value.length() > MAX_LENGTH)) {
                throw ProblemException.badRequest("parameter '" + parameter.getKey() + "' is too long");
            }
        }
        return new Parameters(values);
    }

    /** The value of a parameter that may be given once. */
    public Optional<String> text(String name) {
        List<String> all = texts(name);
        if (all.size() > 1) {
            throw ProblemException.badRequest("parameter '" + name + "' is given more than once");
        }
        return all.stream().findFirst();
    }

    /** The values of a parameter that may be given several times, in order; empty when absent. */
    public List<String> texts(String name) {
        String[] given = values.get(name);
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    /** As {@link #texts}, also taken apart at commas. */
    public List<String> list(String name) {
        List<String> parts = texts(name).stream()
                .flatMap(value -> Arrays.stream(value.split("[,，]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (parts.size() > MAX_VALUES) {
            throw ProblemException.badRequest("parameter '" + name + "' has more than " + MAX_VALUES + " values");
        }
        return parts;
    }

    /** A value out of a fixed set. */
    public Optional<String> oneOf(String name, Set<String> allowed) {
        Optional<String> value = text(name);
        value.filter(given -> !allowed.contains(given)).ifPresent(given -> {
            throw ProblemException.badRequest("parameter '" + name + "' must be one of "
                    + String.join(", ", new TreeSet<>(allowed)) + ", not '" + shortened(given) + "'");
        });
        return value;
    }

    /** Values out of a fixed set, separated by commas or given several times. */
    public List<String> someOf(String name, Set<String> allowed) {
        List<String> given = list(name);
        given.stream().filter(value -> !allowed.contains(value)).findFirst().ifPresent(value -> {
            throw ProblemException.badRequest("parameter '" + name + "' must be one of "
                    + String.join(", ", new TreeSet<>(allowed)) + ", not '" + shortened(value) + "'");
        });
        return given;
    }

    /** A year, 1900 to 2200. */
    public Optional<Integer> year(String name) {
        return text(name).map(value -> year(name, value));
    }

    /** Years, separated by commas or given several times. */
    public List<Integer> years(String name) {
        return list(name).stream().map(value -> year(name, value)).toList();
    }

    /** A date as 2026-03-31. */
    public Optional<LocalDate> date(String name) {
        return text(name).map(value -> {
            try {
                LocalDate date = LocalDate.parse(value);
                if (date.getYear() < 1 || date.getYear() > 9999) {
                    throw badDate(name, value);
                }
                return date;
            } catch (DateTimeParseException e) {
                throw badDate(name, value);
            }
        });
    }

    /** A decimal number. */
    public Optional<BigDecimal> decimal(String name) {
        return text(name).map(value -> {
            if (!value.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
                throw ProblemException.badRequest(
                        "parameter '" + name + "' must be a number, not '" + shortened(value) + "'");
            }
            return new BigDecimal(value);
        });
    }

    /** A whole number within bounds, both inclusive. */
    public Optional<Integer> number(String name, int least, int most) {
        return text(name).map(value -> {
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
                throw ProblemException.badRequest("parameter '" + name + "' must be a number from " + least + " to "
                        + most + ", not '" + shortened(value) + "'");
            }
            return Integer.parseInt(value);
        });
    }

    /** true or false. */
    public Optional<Boolean> flag(String name) {
        return oneOf(name, Set.of("true", "false")).map(Boolean::valueOf);
    }

    /** The page size: parameter {@code limit}, 1 to 500, 20 when absent. */
    public int limit() {
        String value = text("limit").orElse(Integer.toString(DEFAULT_LIMIT));
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX_LIMIT) {
            throw ProblemException.badRequest(
                    "parameter 'limit' must be a number from 1 to " + MAX_LIMIT + ", not '" + shortened(value) + "'");
        }
        return Integer.parseInt(value);
    }

    private static int year(String name, String value) {
        if (!value.matches("(19|20|21)\\d\\d|2200")) {
            throw ProblemException.badRequest(
                    "parameter '" + name + "' must be a year from 1900 to 2200, not '" + shortened(value) + "'");
        }
        return Integer.parseInt(value);
    }

    private static ProblemException badDate(String name, String value) {
        return ProblemException.badRequest(
                "parameter '" + name + "' must be a date as 2026-03-31, not '" + shortened(value) + "'");
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
