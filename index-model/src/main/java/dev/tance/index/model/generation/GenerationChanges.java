package dev.tance.index.model.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import dev.tance.index.model.IndexDefinitions;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Makes, serves and drops generations. */
public final class GenerationChanges {
    private final ElasticsearchClient client;

    public GenerationChanges(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * Makes an empty generation that follows the live traffic from now on.
     *
     * @return its number
     */
    public int create() throws IOException {
        int number = Generations.read(client).all().last() + 1;
        // The documents last: they are what writers look at
        for (IndexKind kind : IndexKind.ofGeneration()) {
            try (InputStream definition = IndexDefinitions.of(kind)) {
                client.indices()
                        .create(request -> request.withJson(definition)
                                .index(kind.generation(number))
                                .aliases(Generations.followers(kind), alias -> alias));
            }
        }
        return number;
    }

    /**
     * Serves another generation in one atomic step: a query sees all of the one or all of the other. What was served so
     * far follows the live traffic, so that it can be served again.
     *
     * @param number of a generation that follows
     */
    public void serve(int number) throws IOException {
        Generations before = Generations.read(client);
        List<Action> actions = new ArrayList<>();
        for (IndexKind kind : IndexKind.ofGeneration()) {
            String from = kind.generation(before.served());
            String to = kind.generation(number);
            if (before.previous() != null) {
                actions.add(remove(kind.generation(before.previous()), Generations.previous(kind)));
            }
            actions.add(remove(from, kind.alias()));
            actions.add(remove(to, Generations.followers(kind)));
            actions.add(Action.of(action ->
                    action.add(add -> add.index(to).alias(kind.alias()).isWriteIndex(true))));
            actions.add(add(from, Generations.followers(kind)));
            actions.add(add(from, Generations.previous(kind)));
        }
        client.indices().updateAliases(request -> request.actions(actions));
    }

    /** Drops a generation that is not served, with all that is in it. */
    public void drop(int number) throws IOException {
        List<String> names = new ArrayList<>();
        // The documents first: writers look for them and then leave the others alone
        for (IndexKind kind : IndexKind.ofGeneration().reversed()) {
            names.add(kind.generation(number));
        }
        for (String name : names) {
            client.indices().delete(request -> request.index(name).ignoreUnavailable(true));
        }
    }

    private static Action add(String index, String alias) {
        return Action.of(action -> action.add(add -> add.index(index).alias(alias)));
    }

    private static Action remove(String index, String alias) {
        return Action.of(action ->
                action.remove(remove -> remove.index(index).alias(alias).mustExist(false)));
    }
}
