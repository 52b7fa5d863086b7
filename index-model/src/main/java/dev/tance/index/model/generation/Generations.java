package dev.tance.index.model.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The generations as Elasticsearch has them. Aliases are the only record: a change of all of them is one atomic step, and
 * every node knows it when it has been acknowledged.
 *
 * @param served the one that queries see
 * @param all numbers of all, ascending
 * @param following those that are written beside the served one, so that they can take its place
 * @param previous the one that was served before, null when none is left
 */
public record Generations(
        int served,
        SortedSet<Integer> all,
        SortedSet<Integer> following,
        @Nullable Integer previous) {
    private static final Pattern NUMBER = Pattern.compile(".*-(\\d{6})");

    /** The alias of a kind's indices that follow the live traffic. */
    static String followers(IndexKind kind) {
        return kind.alias() + "-following";
    }

    /** The alias of a kind's index that was served before. */
    static String previous(IndexKind kind) {
        return kind.alias() + "-previous";
    }

    /**
     * As of now.
     *
     * @throws IOException when Elasticsearch does not answer, or has no served generation yet
     */
    public static Generations read(ElasticsearchClient client) throws IOException {
        Map<String, Set<String>> aliases = new java.util.TreeMap<>();
        client.indices()
                .getAlias(request -> request.index(IndexKind.DOCUMENTS.alias() + "-*"))
                .aliases()
                .forEach((index, answer) -> aliases.put(index, answer.aliases().keySet()));
        SortedSet<Integer> all = new TreeSet<>();
        SortedSet<Integer> following = new TreeSet<>();
        Integer served = null;
        Integer previous = null;
        for (Map.Entry<String, Set<String>> index : aliases.entrySet()) {
            Matcher name = NUMBER.matcher(index.getKey());
            if (!name.matches()) {
                continue;
            }
            int number = Integer.parseInt(name.group(1));
            all.add(number);
            if (index.getValue().contains(IndexKind.DOCUMENTS.alias())) {
                served = number;
            } else if (index.getValue().contains(followers(IndexKind.DOCUMENTS))) {
                following.add(number);
            }
            if (index.getValue().contains(previous(IndexKind.DOCUMENTS))) {
                previous = number;
            }
        }
        if (served == null) {
            throw new IOException("no generation is served yet");
        }
        return new Generations(served, all, following, previous);
    }
}
