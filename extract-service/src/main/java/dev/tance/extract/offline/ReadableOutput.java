package dev.tance.extract.offline;

import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.offline.FileReadings.Item;
import java.io.PrintWriter;
import java.util.TreeMap;

/** What {@code tance extract} prints for people. */
final class ReadableOutput {
    private ReadableOutput() {}

    static void print(Item item, PrintWriter out, PrintWriter err) {
        if (item.error() != null) {
            err.println("tance: " + item.name() + ": " + item.error().code().code() + ": "
                    + item.error().getMessage());
            return;
        }
        switch (item.reading()) {
            case Reading.Document document -> document(item, document, out);
            case Reading.Skipped skipped ->
                out.println("== " + item.name() + "\nskipped: "
                        + skipped.reason().code() + " (" + skipped.detail() + ")\n");
            case Reading.Container container ->
                out.println("== " + item.name() + "\narchive of "
                        + container.members().size() + " documents\n");
            case null -> {}
        }
        item.children().forEach(child -> print(child, out, err));
    }

    private static void document(Item item, Reading.Document document, PrintWriter out) {
        out.println("== " + item.name());
        if (document.title() != null) {
            out.println("title: " + document.title());
        }
        new TreeMap<>(document.metadata()).forEach((name, value) -> out.println(name + ": " + value));
        document.links().forEach(link -> out.println("attachment: " + link.label() + " " + link.url()));
        if (!document.warnings().isEmpty()) {
            out.println("warnings: " + String.join(", ", document.warnings()));
        }
        out.println("read in: " + item.milliseconds() + " ms");
        out.println();
        out.println(StoredText.of(document.blocks()).text());
        out.println();
    }
}
