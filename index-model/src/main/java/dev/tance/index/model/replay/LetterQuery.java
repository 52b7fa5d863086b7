package dev.tance.index.model.replay;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.index.model.IndexedDeadLetter.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dead letters that a selection means. */
public final class LetterQuery {
    private LetterQuery() {}

    /** @param states any of them; all when empty */
    public static Query of(ReplaySelection selection, List<State> states) {
        List<Query> conditions = new ArrayList<>();
        anyOf("state", states.stream().map(State::code).toList(), conditions);
        anyOf("id", selection.letters(), conditions);
        anyOf("error", selection.errors(), conditions);
        anyOf("stage", selection.stages(), conditions);
        anyOf("host", selection.hosts(), conditions);
        anyOf("mediaType", selection.mediaTypes(), conditions);
        anyOf("source", selection.sources(), conditions);
        anyOf("documentId", selection.documents(), conditions);
        between(selection.since(), selection.until(), conditions);
        return Query.of(query -> query.bool(bool -> bool.filter(conditions)));
    }

    private static void anyOf(String field, List<String> values, List<Query> conditions) {
        if (!values.isEmpty()) {
            List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
            conditions.add(Query.of(
                    query -> query.terms(condition -> condition.field(field).terms(in -> in.value(terms)))));
        }
    }

    private static void between(@Nullable Instant since, @Nullable Instant until, List<Query> conditions) {
        if (since != null || until != null) {
            conditions.add(Query.of(query -> query.range(range -> range.date(date -> {
                if (since != null) {
                    date.gte(since.toString());
                }
                if (until != null) {
                    date.lt(until.toString());
                }
                return date.field("at");
            }))));
        }
    }
}
