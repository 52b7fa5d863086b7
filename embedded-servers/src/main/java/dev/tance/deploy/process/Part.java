package dev.tance.deploy.process;

import java.io.IOException;

/** One server of a system: how to start its process, and how to tell that it answers. */
public interface Part {
    /** Short lower-case name for people, logs and state files, such as {@code kafka}. */
    String name();

    /** The loopback port that it serves on. */
    int port();

    /**
     * Writes the configuration that the process needs and returns how to start it; called before every start.
     *
     * @throws IOException when its files cannot be written; fatal for the start
     */
    Launch prepare() throws IOException;

    /** Asks the running server, waiting a few seconds at most, whether it takes requests; false on any trouble. */
    boolean isReady();
}
