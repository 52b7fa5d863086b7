package dev.tance.extract.document;

/**
 * A document inside a container.
 *
 * @param path its path within the container, with {@code /} between folders, without leading ones and without {@code ..}
 * @param file name of the unpacked file in the work folder of the container
 * @param size in bytes
 */
public record Member(String path, String file, long size) {}
