package dev.tance.extract.rules;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code tance.tagging}.
 *
 * @param rules directory with tables that are laid over the built-in ones; none when absent
 * @param checkEvery how often the directory is looked at
 */
@ConfigurationProperties("tance.tagging")
public record RulesProperties(
        @Nullable Path rules, @DefaultValue("2s") Duration checkEvery) {}
