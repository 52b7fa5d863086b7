package dev.tance.extract.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How well one document was read.
 *
 * @param f1 agreement of the text, 0 to 1
 * @param linked whether the covering page announces the file; true where there is no file
 * @param text what was read
 */
public record DocumentScore(
        String id,
        String form,
        String template,
        double f1,
        @Nullable String title,
        String expectedTitle,
        @Nullable String published,
        @Nullable String expectedPublished,
        boolean linked,
        String text) {
    /** Whether the title is the expected one. */
    public boolean titleRight() {
        return expectedTitle.equals(title);
    }

    /** Whether the date of publication is the expected one; true where none is expected. */
    public boolean publishedRight() {
        return expectedPublished == null || expectedPublished.equals(published);
    }
}
