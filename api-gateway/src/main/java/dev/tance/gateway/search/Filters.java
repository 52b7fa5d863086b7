package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.request.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions that all must hold; made from parameters, each of which counts only when given. */
public final class Filters {
    private final List<Query> queries = new ArrayList<>();

    /** Any of the values. */
    public Filters anyOf(String field, List<String> values) {
        if (!values.isEmpty()) {
            List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
            queries.add(Query.of(
                    query -> query.terms(condition -> condition.field(field).terms(in -> in.value(terms)))));
        }
        return this;
    }

    /** Any of the values of the parameters with the fields' names. */
    public Filters given(Parameters parameters, List<String> fields) {
        fields.forEach(field -> anyOf(field, parameters.texts(field)));
        return this;
    }

    /** A flag as given. */
    public Filters is(String field, Optional<Boolean> value) {
        value.ifPresent(flag -> queries.add(
                Query.of(query -> query.term(term -> term.field(field).value(flag)))));
        return this;
    }

    /** Any of the years. */
    public Filters anyYear(String field, List<Integer> years) {
        if (!years.isEmpty()) {
            List<FieldValue> terms =
                    years.stream().map(year -> FieldValue.of((long) year)).toList();
            queries.add(Query.of(
                    query -> query.terms(condition -> condition.field(field).terms(in -> in.value(terms)))));
        }
        return this;
    }

    /** Dates from and to, both included. */
    public Filters dates(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() || to.isPresent()) {
            queries.add(Query.of(query -> query.range(range -> range.date(date -> {
                from.ifPresent(day -> date.gte(day.toString()));
                to.ifPresent(day -> date.lte(day.toString()));
                return date.field(field);
            }))));
        }
        return this;
    }

    /** Numbers from and to, both included. */
    public Filters numbers(String field, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        if (from.isPresent() || to.isPresent()) {
            queries.add(Query.of(query -> query.range(range -> range.number(number -> {
                from.ifPresent(value -> number.gte(value.doubleValue()));
                to.ifPresent(value -> number.lte(value.doubleValue()));
                return number.field(field);
            }))));
        }
        return this;
    }

    /** Any other condition. */
    public Filters and(Query query) {
        queries.add(query);
        return this;
    }

    /** The conditions as one query that does not score. */
    public Query toQuery() {
        return Query.of(query -> query.bool(bool -> bool.filter(queries)));
    }

    /** The conditions one by one. */
    public List<Query> toList() {
        return List.copyOf(queries);
    }
}
