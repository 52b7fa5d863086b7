package dev.tance.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.fake.FakeGateway;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineageCommandTest {
    private FakeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = FakeGateway.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void regions_stand_below_those_that_they_lie_in_and_findings_follow() {
        gateway.answer("GET /api/v1/targets/lineage", """
                {"indicator":"non_fossil_share","years":[2025],"tree":[
                  {"region":"000000","name":"全国","statements":[],"children":[
                    {"region":"990000","name":"澜江省","children":[],"statements":[
                      {"comparator":"gte","value":22,"unit":"%","change":"level","deadline":2025,"title":"省方案"},
                      {"comparator":"gte","value":23,"unit":"%","change":"level","deadline":2025,"title":"稿","draft":true}]}]}],
                 "findings":[{"kind":"floor_not_met","region":"990200","year":2025,"detail":"白棠市 states 19 %, 澜江省 ≥ 22 %"}]}
                """);

        CommandLineRun run = run("lineage", "non_fossil_share", "--year", "2025", "--region", "990000");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        region    year  value           document
                        全国            –
                          澜江省  2025  ≥ 22 %          省方案
                                  2025  ≥ 23 % (draft)  稿

                        year  region  finding        detail
                        2025  990200  floor not met  白棠市 states 19 %, 澜江省 ≥ 22 %
                        """);
        assertThat(gateway.requests().getFirst().line())
                .isEqualTo("GET /api/v1/targets/lineage?indicator=non_fossil_share&year=2025&region=990000");
    }

    @Test
    void an_indicator_that_nobody_states_is_said_so() {
        gateway.answer("GET /api/v1/targets/lineage", "{\"tree\":[],\"findings\":[]}");

        assertThat(run("lineage", "nothing").out()).isEqualTo("no region has a target of this indicator\n");
        assertThat(run("lineage", "nothing", "--json").out()).contains("\"findings\" : [ ]");
    }

    private CommandLineRun run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--url";
        all[arguments.length + 1] = gateway.url();
        return CommandLineRun.of(all);
    }
}
