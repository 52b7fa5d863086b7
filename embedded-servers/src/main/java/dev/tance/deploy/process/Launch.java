package dev.tance.deploy.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start one child process.
 *
 * @param command program and arguments
 * @param directory working directory, created when missing
 * @param environment variables set on top of the inherited ones
 * @param log file that standard output and standard error are appended to; its folder is created when missing
 */
public record Launch(List<String> command, Path directory, Map<String, String> environment, Path log) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
