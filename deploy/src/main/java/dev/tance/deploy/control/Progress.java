package dev.tance.deploy.control;

/** Takes lines that tell how long work gets on. */
@FunctionalInterface
public interface Progress {
    /** Takes one line. */
    void tell(String line);
}
