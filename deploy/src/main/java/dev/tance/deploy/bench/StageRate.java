package dev.tance.deploy.bench;

/**
 * How fast one stage was, from its first journey event of the load to its last.
 *
 * @param stage the stage, or {@code end to end}
 * @param documents documents that it finished
 * @param megabytes their original size, in MB
 * @param seconds from the first to the last
 */
public record StageRate(String stage, long documents, double megabytes, double seconds) {
    /** Documents a second; 0 when nothing can be told. */
    public double documentsPerSecond() {
        return seconds > 0 ? documents / seconds : 0;
    }

    /** Megabytes of original documents a second; 0 when nothing can be told. */
    public double megabytesPerSecond() {
        return seconds > 0 ? megabytes / seconds : 0;
    }
}
