package dev.tance.extract.file;

/** Told whenever a parser got on, so that a long job is not taken for a hanging one. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = () -> {};

    void step();
}
