package dev.tance.extract.rules;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the rules as they are now are not in use. Readiness does not ask: with the old rules the service goes on. */
@Component("taggingRules")
class RulesHealth implements HealthIndicator {
    private final CurrentEngine engine;

    RulesHealth(CurrentEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        CurrentEngine.State state = engine.state();
        Health.Builder health =
                state.fault() == null ? Health.up() : Health.down().withDetail("fault", state.fault());
        if (state.engine() != null) {
            health.withDetail("engineVersion", state.engine().engineVersion());
        }
        return health.build();
    }
}
