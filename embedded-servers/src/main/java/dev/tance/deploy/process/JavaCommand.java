package dev.tance.deploy.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the command line of a child JVM together: the running JVM's own {@code java}, small-machine flags, class path,
 * main class, arguments. Not thread-safe.
 */
public final class JavaCommand {
    private final List<String> options = new ArrayList<>();
    private final List<String> classPath = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private String mainClass = "";

    /** Starts a command whose JVM ends itself on an out-of-memory error instead of limping on. */
    public JavaCommand() {
        // Flags of newer JDKs (compact headers: 24+) are ignored by older ones instead of refused.
        options.add("-XX:+IgnoreUnrecognizedVMOptions");
        options.add("-XX:+UseCompactObjectHeaders");
        options.add("-XX:+UseSerialGC");
        options.add("-XX:+ExitOnOutOfMemoryError");
        options.add("-Dfile.encoding=UTF-8");
    }

    /** Sets the heap's upper bound; it starts at a quarter of that and grows on demand. */
    public JavaCommand maximumHeapMegabytes(int megabytes) {
        options.add("-Xms" + Math.max(16, megabytes / 4) + "m");
        options.add("-Xmx" + megabytes + "m");
        return this;
    }

    /** Adds a JVM option as it is, such as {@code --add-modules=java.sql}. */
    public JavaCommand option(String option) {
        options.add(option);
        return this;
    }

    /** Adds a system property. */
    public JavaCommand property(String key, String value) {
        return option("-D" + key + "=" + value);
    }

    /** Appends an entry (jar, folder, or folder with a trailing {@code /*}) to the class path. */
    public JavaCommand classPath(String entry) {
        classPath.add(entry);
        return this;
    }

    /** Sets the class to run, by its fully qualified name. */
    public JavaCommand mainClass(String name) {
        mainClass = name;
        return this;
    }

    /** Adds a program argument. */
    public JavaCommand argument(String argument) {
        arguments.add(argument);
        return this;
    }

    /** Returns the whole command, program first. */
    public List<String> toList() {
        List<String> command = new ArrayList<>();
        command.add(javaProgram().toString());
        command.addAll(options);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath));
        command.add(mainClass);
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** The {@code java} program of the JVM that runs this code. */
    public static Path javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
