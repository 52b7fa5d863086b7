package dev.tance.extract.recognition;

/**
 * A line of a recognised page. Lengths in pixels from the top left corner.
 *
 * @param text its words, with spaces only between words of Latin letters or digits
 * @param confidence mean over its characters, 0 to 100
 */
public record RecognisedLine(String text, double confidence, int left, int top, int right, int bottom) {
    /** Height of the line's box. */
    public int height() {
        return bottom - top;
    }
}
