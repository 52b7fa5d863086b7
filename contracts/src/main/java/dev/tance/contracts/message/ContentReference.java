package dev.tance.contracts.message;

/**
 * A claim check: where the raw store holds the bytes.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record ContentReference(String sha256, long size) {}
