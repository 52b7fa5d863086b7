package dev.tance.extract.rules;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** The engine in use, watched, with its health and its meters. */
@Configuration
class RulesConfiguration {
    @Bean
    CurrentEngine currentEngine(RulesProperties properties) {
        return new CurrentEngine(new RuleDirectory(properties.rules()));
    }

    @Bean
    SchedulingConfigurer watchRules(CurrentEngine engine, RulesProperties properties) {
        return tasks -> {
            if (properties.rules() != null) {
                tasks.addFixedDelayTask(engine::check, properties.checkEvery());
            }
        };
    }

    @Bean
    MeterBinder rulesMeters(CurrentEngine engine) {
        return registry -> {
            Gauge.builder("tance.tagging.rules.valid", engine, RulesConfiguration::valid)
                    .description("1 while the rules as they are now are in use, 0 while they are wrong")
                    .register(registry);
            FunctionCounter.builder(
                            "tance.tagging.rules.reloads",
                            engine,
                            one -> one.state().reloads())
                    .description("How often changed rules made another engine")
                    .register(registry);
        };
    }

    private static double valid(CurrentEngine engine) {
        return engine.state().fault() == null ? 1 : 0;
    }
}
