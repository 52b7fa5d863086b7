package dev.tance.extract.evaluation;

import java.util.List;

/**
 * How well a compilation was split.
 *
 * @param documents number of documents that it was split into
 * @param f1 agreement of each expected document's text with the part that bears its URL, 0 where no part does
 * @param titlesRight number of parts with the expected title
 */
public record CompilationScore(int documents, List<Double> f1, int titlesRight) {
    public CompilationScore {
        f1 = List.copyOf(f1);
    }
}
