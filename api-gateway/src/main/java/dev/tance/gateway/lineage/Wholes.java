package dev.tance.gateway.lineage;

import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Wholes whose parts exclude each other, so that their shares cannot exceed 100 %. Only what is listed is added up: most
 * shares that a document names side by side overlap.
 */
final class Wholes {
    private static final Wholes BUNDLED = read();

    private final List<Whole> wholes;

    private Wholes(List<Whole> wholes) {
        this.wholes = wholes;
    }

    static Wholes bundled() {
        return BUNDLED;
    }

    /** A part of a whole, by the names in the table. */
    record Part(String whole, String part) {}

    /** A whole: what indicators of its parts must match and must not, and its parts. */
    private record Whole(String name, Pattern required, Pattern excluded, List<PartRule> parts) {}

    private record PartRule(String name, Pattern words) {}

    /** The part that a target is a share of, if it is a share of a known whole. */
    Optional<Part> partOf(IndexedTarget target) {
        if (!target.change().equals("level") || !target.unit().matches("[%％]")) {
            return Optional.empty();
        }
        String indicator = target.indicatorFolded();
        for (Whole whole : wholes) {
            if (whole.required().matcher(indicator).find()
                    && !whole.excluded().matcher(indicator).find()) {
                List<PartRule> parts = whole.parts().stream()
                        .filter(part -> part.words().matcher(indicator).find())
                        .toList();
                if (parts.size() == 1) {
                    return Optional.of(new Part(whole.name(), parts.getFirst().name()));
                }
            }
        }
        return Optional.empty();
    }

    private static Wholes read() {
        try (InputStream resource = Wholes.class.getResourceAsStream("wholes.tsv")) {
            String text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            return new Wholes(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> whole(line.split("\t")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Whole whole(String[] cells) {
        List<PartRule> parts = Arrays.stream(cells[3].split(" "))
                .map(part -> part.split("=", 2))
                .map(part -> new PartRule(part[0], Pattern.compile(part[1])))
                .toList();
        return new Whole(cells[0], Pattern.compile(cells[1]), Pattern.compile(cells[2]), parts);
    }
}
