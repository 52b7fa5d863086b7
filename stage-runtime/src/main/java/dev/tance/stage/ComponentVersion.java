package dev.tance.stage;

/**
 * Who does the work, as journeys and dead letters name it.
 *
 * @param name for example {@code extract-service}
 * @param version for example {@code 0.1.0-SNAPSHOT}
 */
public record ComponentVersion(String name, String version) {
    @Override
    public String toString() {
        return name + "/" + version;
    }
}
