package dev.tance.contracts.rawstore;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Small durable records beside the raw store by which stages agree on who came first, without a state of their own. A
 * record is written once and never changed. Records live in groups ({@code kind} and {@code group}); a group is small and
 * can be listed.
 *
 * <p>An {@link IOException} means that the store itself fails: retry.
 */
public interface Catalogue {
    /**
     * Writes a record unless the group already has one under this key. Atomic among all processes.
     *
     * @param kind what the group is about, letters and hyphens
     * @param group letters, digits and hyphens, at most 100 characters
     * @param key letters, digits and hyphens, at most 100 characters
     * @return the record that was there before and stays, or empty when {@code value} was written
     */
    Optional<String> claim(String kind, String group, String key, String value) throws IOException;

    /** All records of a group by key, in the keys' order; empty when there is no such group. */
    Map<String, String> list(String kind, String group) throws IOException;
}
