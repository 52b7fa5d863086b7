package dev.tance.stage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** The page of metrics, the dashboard and the alerts speak of meters that exist. */
class MonitoringFilesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ROW = Pattern.compile(
            "\\| `(tance[a-z.]+)` \\| (\\w+) \\| ([a-z, ]*?) ?\\| `(\\w+)` \\|.*\\| ([A-Za-z, ]*?) ?\\|");
    private static final Pattern OTHER_ROW = Pattern.compile("\\| `([a-z_]+)` \\| [^|]*\\| ([A-Za-z, ]*?) ?\\|");
    private static final Pattern IN_QUERIES = Pattern.compile("\\b(?:up|(?:tance|jvm|disk|http)_\\w+)\\b");
    private static final Pattern SUFFIX = Pattern.compile("_(?:bucket|count|sum|max)$");

    @Test
    void the_page_lists_every_meter_with_its_kind_and_tags_and_no_other() throws IOException {
        List<String> listed = ROW.matcher(page())
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(StageMetric.values())
                        .sorted((a, b) -> listed.indexOf(line(a)) - listed.indexOf(line(b)))
                        .map(MonitoringFilesTest::line)
                        .toList());
    }

    @Test
    void the_page_gives_the_names_that_a_service_really_answers_prometheus_with() throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        StageWork.doSomeOfEach(registry, new ManualClock());

        Set<String> answered = registry.scrape()
                .lines()
                .filter(line -> line.startsWith("tance_"))
                .map(line -> SUFFIX.matcher(line.split("[{ ]", 2)[0]).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(answered)
                .containsExactlyInAnyOrderElementsOf(
                        ROW.matcher(page()).results().map(row -> row.group(4)).toList());
    }

    @Test
    void the_dashboard_asks_only_for_metrics_that_the_page_lists() throws IOException {
        JsonNode dashboard = MessageJson.mapper().readTree(read("deploy/grafana/tance.json"));

        Set<String> asked = new TreeSet<>();
        dashboard
                .path("panels")
                .forEach(panel -> panel.path("targets")
                        .forEach(target ->
                                asked.addAll(metrics(target.path("expr").stringValue()))));

        assertThat(asked).hasSizeGreaterThan(15).isSubsetOf(listedNames());
    }

    @Test
    void each_alert_asks_only_for_metrics_whose_row_names_it() throws IOException {
        for (Map.Entry<String, String> alert : alerts().entrySet()) {
            for (String metric : metrics(alert.getValue())) {
                assertThat(page().lines()
                                .filter(line -> line.contains("`" + metric + "`"))
                                .findFirst()
                                .orElse(""))
                        .as("the row of %s", metric)
                        .contains(alert.getKey());
            }
        }
    }

    @Test
    void the_page_names_no_alert_that_does_not_exist() throws IOException {
        Set<String> named = Pattern.compile("\\bTance[A-Z]\\w+")
                .matcher(page())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(new TreeSet<>(alerts().keySet()));
    }

    @Test
    void the_example_for_prometheus_reads_the_alerts_and_asks_all_four_services() throws IOException {
        Map<String, Object> example = new Yaml().load(read("deploy/prometheus/prometheus.yml"));

        assertThat(example).containsEntry("rule_files", List.of("alerts.yml"));
        assertThat(String.valueOf(example.get("scrape_configs")))
                .contains("/actuator/prometheus")
                .contains("ingest-service", "extract-service", "index-service", "api-gateway");
    }

    private static String line(StageMetric metric) {
        return metric.meterName() + " " + metric.kind().code() + " " + String.join(", ", metric.tags());
    }

    /** Expressions by the alert's name. */
    private static Map<String, String> alerts() throws IOException {
        JsonNode file = MessageJson.mapper().valueToTree(new Yaml().<Object>load(read("deploy/prometheus/alerts.yml")));
        return file.path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .collect(Collectors.toMap(
                        rule -> rule.path("alert").stringValue(),
                        rule -> rule.path("expr").stringValue()));
    }

    private static Set<String> metrics(String expression) {
        Matcher found = IN_QUERIES.matcher(expression.replaceAll("\"[^\"]*\"", ""));
        return found.results()
                .map(result -> SUFFIX.matcher(result.group()).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listedNames() throws IOException {
        Set<String> names =
                ROW.matcher(page()).results().map(row -> row.group(4)).collect(Collectors.toCollection(TreeSet::new));
        OTHER_ROW.matcher(page()).results().forEach(row -> names.add(row.group(1)));
        return names;
    }

    private static String page() throws IOException {
        return read("docs/metrics.md");
    }

    private static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }
}
