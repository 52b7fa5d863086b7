package dev.tance.deploy.doctor;

/**
 * One thing that was looked at.
 *
 * @param what such as {@code disk}
 * @param grade how it is
 * @param detail one line: what was found, and what to do about it
 */
public record Finding(String what, Grade grade, String detail) {
    /** How a thing is. */
    public enum Grade {
        /** As it should be. */
        GOOD,
        /** Works, but something is lost or slower than it could be. */
        POOR,
        /** The system cannot run like this. */
        BAD
    }
}
