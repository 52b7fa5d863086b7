package dev.tance.deploy.load;

import java.nio.file.Path;
import java.util.List;

/** What one argument of {@code tance ingest} turned out to be. */
public sealed interface LoadItem {
    /** How it is told to people, and where its source's name comes from by default. */
    String label();

    /** A WARC or WACZ, which holds URLs of its own. */
    record Crawl(Path file, String kind) implements LoadItem {
        @Override
        public String label() {
            return String.valueOf(file.getFileName());
        }
    }

    /** One document. */
    record SingleFile(Path file) implements LoadItem {
        @Override
        public String label() {
            return String.valueOf(file.getFileName());
        }
    }

    /** Every file in a folder. */
    record Folder(Path folder) implements LoadItem {
        @Override
        public String label() {
            return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        }
    }

    /** URLs from a list in a file, or one from the command line. */
    record Urls(String label, List<String> urls) implements LoadItem {
        public Urls {
            urls = List.copyOf(urls);
        }
    }

    /** The name of the source when none is given: the label without its extensions. */
    default String defaultSource() {
        String stem = label().replaceFirst("(?i)(\\.(warc|wacz|tar))?\\.[A-Za-z0-9]{1,5}$", "");
        return stem.isBlank() ? "load" : stem;
    }
}
