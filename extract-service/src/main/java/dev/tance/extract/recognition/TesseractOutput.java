package dev.tance.extract.recognition;

import java.util.ArrayList;
import java.util.List;

/** Reads the table of words that the program prints (its output format tsv). */
final class TesseractOutput {
    private static final String WORD = "5";
    private static final int COLUMNS = 12;

    private final List<RecognisedLine> lines = new ArrayList<>();
    private final List<RecognisedWord> words = new ArrayList<>();
    private String lineKey = "";

    private TesseractOutput() {}

    /** The lines of the page. Rows that are no words are passed over. */
    static List<RecognisedLine> lines(String table) {
        TesseractOutput output = new TesseractOutput();
        table.lines().forEach(output::addRow);
        output.endLine();
        return output.lines;
    }

    /** Mean confidence over the characters of the lines, 0 without any. */
    static double confidence(List<RecognisedLine> lines) {
        double sum = 0;
        int characters = 0;
        for (RecognisedLine line : lines) {
            sum += line.confidence() * line.text().length();
            characters += line.text().length();
        }
        return characters == 0 ? 0 : sum / characters;
    }

    private void addRow(String row) {
        String[] columns = row.split("\t", COLUMNS);
        if (columns.length < COLUMNS || !columns[0].equals(WORD)) {
            return;
        }
        String key = columns[2] + "." + columns[3] + "." + columns[4];
        if (!key.equals(lineKey)) {
            endLine();
            lineKey = key;
        }
        String text = columns[11].strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            int left = Integer.parseInt(columns[6]);
            int top = Integer.parseInt(columns[7]);
            int right = left + Integer.parseInt(columns[8]);
            int bottom = top + Integer.parseInt(columns[9]);
            words.add(new RecognisedWord(text, Math.max(0, Double.parseDouble(columns[10])), left, top, right, bottom));
        } catch (NumberFormatException e) {
            // a row that is not of the documented form tells nothing
            return;
        }
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(RecognisedWord.line(words));
            words.clear();
        }
    }
}
