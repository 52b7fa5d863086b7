package dev.tance.extract.file;

/**
 * A cell of a table as an office file has it.
 *
 * @param columns number of columns that it spans, 1 for an ordinary one
 * @param rows number of rows that it spans
 */
record OfficeCell(String text, int columns, int rows) {
    /** The same cell over another number of columns. */
    OfficeCell over(int otherColumns) {
        return new OfficeCell(text, otherColumns, rows);
    }
}
