package dev.tance.index;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The index service. */
@SpringBootApplication
@EnableConfigurationProperties(IndexProperties.class)
public class IndexApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(IndexApplication.class, arguments);
    }
}
