package dev.tance.extract.rules;

import dev.tance.contracts.error.RetryLaterException;
import dev.tance.tagging.RuleTrial;
import dev.tance.tagging.TaggingEngine;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine in use. Changed rules make a new one, which takes the place of the old one as a whole; rules that are wrong
 * change nothing but the fault that is told. Safe for use by any number of threads.
 */
public final class CurrentEngine {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentEngine.class);

    private final RuleDirectory rules;
    private volatile State state = new State(null, null, 0);
    private @Nullable Map<String, String> taken;
    private @Nullable Map<String, String> lastSeen;

    /**
     * What is in use.
     *
     * @param engine null before the first use, and while there never were valid rules
     * @param fault why the rules as they are now are not in use; null when they are
     * @param reloads how often an engine was replaced
     */
    public record State(
            @Nullable TaggingEngine engine, @Nullable String fault, int reloads) {}

    /** Reads nothing before an engine is asked for. */
    public CurrentEngine(RuleDirectory rules) {
        this.rules = rules;
    }

    /** What is in use. */
    public State state() {
        return state;
    }

    /**
     * The engine to read the next batch with.
     *
     * @throws RetryLaterException while there never were valid rules: texts wait, none is tagged with other rules
     */
    public TaggingEngine engine() {
        State now = state;
        if (now.engine() == null && now.fault() == null) {
            now = reload();
        }
        TaggingEngine engine = now.engine();
        if (engine == null) {
            throw new RetryLaterException("no valid tagging rules: " + now.fault(), null);
        }
        return engine;
    }

    /** Takes up the rules as they are now. */
    public synchronized State reload() {
        withFiles(this::takeUp);
        return state;
    }

    /**
     * Takes up rules that changed. They must look the same twice, so that a file that is still being written is not taken
     * for a rule set. Does nothing before the first use.
     */
    public synchronized void check() {
        if (state.engine() == null && state.fault() == null) {
            return;
        }
        withFiles(files -> {
            boolean settled = files.equals(lastSeen);
            lastSeen = files;
            if (settled) {
                takeUp(files);
            }
        });
    }

    private void withFiles(Consumer<Map<String, String>> action) {
        try {
            action.accept(rules.read());
        } catch (IOException e) {
            taken = null;
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void takeUp(Map<String, String> files) {
        if (files.equals(taken)) {
            return;
        }
        taken = files;
        try {
            replace(RuleTrial.engine(files));
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void replace(TaggingEngine engine) {
        TaggingEngine old = state.engine();
        boolean changed = old == null || !old.engineVersion().equals(engine.engineVersion());
        int reloads = state.reloads() + (old != null && changed ? 1 : 0);
        state = new State(changed ? engine : old, null, reloads);
        if (changed) {
            LOG.info(
                    "tagging with engine {}{}",
                    engine.engineVersion(),
                    old == null ? "" : ", before " + old.engineVersion());
        }
    }

    private void refuse(String fault) {
        if (!fault.equals(state.fault())) {
            TaggingEngine old = state.engine();
            LOG.error(
                    "tagging rules are not taken up: {}; {}",
                    fault,
                    old == null ? "texts wait" : "engine " + old.engineVersion() + " stays in use");
        }
        state = new State(state.engine(), fault, state.reloads());
    }
}
