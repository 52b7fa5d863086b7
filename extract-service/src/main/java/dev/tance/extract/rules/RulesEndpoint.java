package dev.tance.extract.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/taggingrules}: which engine is in use (GET), and take up the rules now (POST). */
@Component
@Endpoint(id = "taggingrules")
class RulesEndpoint {
    private final CurrentEngine engine;

    RulesEndpoint(CurrentEngine engine) {
        this.engine = engine;
    }

    @ReadOperation
    Map<String, Object> state() {
        return told(engine.state());
    }

    @WriteOperation
    Map<String, Object> reload() {
        return told(engine.reload());
    }

    private static Map<String, Object> told(CurrentEngine.State state) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (state.engine() != null) {
            told.put("engineVersion", state.engine().engineVersion());
        }
        if (state.fault() != null) {
            told.put("fault", state.fault());
        }
        told.put("reloads", state.reloads());
        return told;
    }
}
