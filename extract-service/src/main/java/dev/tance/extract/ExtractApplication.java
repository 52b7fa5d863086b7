package dev.tance.extract;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service with the functions {@code extract}, {@code extractSlow} and {@code tag}; properties choose which run. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ExtractApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ExtractApplication.class, arguments);
    }
}
