package dev.tance.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The ingest service: uploads and URLs in, fetched documents out. */
@SpringBootApplication
public class IngestApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(IngestApplication.class, arguments);
    }
}
