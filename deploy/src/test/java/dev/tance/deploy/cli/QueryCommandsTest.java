package dev.tance.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.fake.FakeGateway;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryCommandsTest {
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
    void verify_shows_every_source_and_succeeds_when_the_books_balance() {
        gateway.answer("GET /api/v1/admin/verify", """
                {"received":5,"indexed":3,"skipped":{"redirect":1},"dead":{"corrupt":1},"inFlight":0,"balanced":true,
                 "sources":{"spring":{"received":5,"indexed":3,"skipped":{"redirect":1},"dead":{"corrupt":1},"inFlight":0}}}
                """);

        CommandLineRun run = run("verify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        source  received  indexed  skipped         dead           in flight
                        spring  5         3        1 (redirect 1)  1 (corrupt 1)  0
                        all     5         3        1 (redirect 1)  1 (corrupt 1)  0

                        balanced
                        """);
    }

    @Test
    void verify_fails_when_something_is_missing() {
        gateway.answer(
                "GET /api/v1/admin/verify",
                "{\"received\":2,\"indexed\":1,\"skipped\":{},\"dead\":{},\"inFlight\":0,\"balanced\":false,\"sources\":{}}");

        CommandLineRun run = run("verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("NOT balanced");
    }

    @Test
    void verify_as_json_is_the_gateways_answer() {
        gateway.answer("GET /api/v1/admin/verify", "{\"received\":0,\"balanced\":true,\"sources\":{}}");

        assertThat(run("verify", "--json").out()).contains("\"received\" : 0", "\"balanced\" : true");
    }

    @Test
    void targets_are_a_table_whose_columns_stand_under_each_other_though_chinese_is_wide() {
        gateway.answer("GET /api/v1/targets", """
                {"items":[
                 {"regionName":"云溪市","indicator":"非化石能源消费比重","comparator":"gte","value":20.50,"unit":"%","change":"level",
                  "deadline":2025,"title":"云溪市规划"},
                 {"region":"990200","indicator":"能耗","comparator":"eq","change":"decrease","value":13,"unit":"%","deadline":2025,
                  "baseline":2020,"annual":true,"title":"计划"}],"next":null,"total":2}
                """);

        CommandLineRun run = run("targets", "--indicator", "能源", "--year", "2025");

        assertThat(run.out()).isEqualTo("""
                        region  indicator           value                  year            document
                        云溪市  非化石能源消费比重  ≥ 20.5 %               2025            云溪市规划
                        990200  能耗                down by = 13 % a year  2025 from 2020  计划
                        2 targets
                        """.replace("value               year", "value                  year")
                .replace("≥ 20.5 %            2025", "≥ 20.5 %               2025"));
        assertThat(gateway.requests().getFirst().line())
                .isEqualTo("GET /api/v1/targets?limit=20&indicator=%E8%83%BD%E6%BA%90&year=2025");
    }

    @Test
    void search_shows_where_the_words_stand_by_their_offsets_in_code_points() {
        // 𠮷 is one code point but two UTF-16 units
        gateway.answer("GET /api/v1/passages", """
                {"items":[{"title":"规划","url":"http://a.example/","start":100,"text":"𠮷县提高森林覆盖率到58%",
                  "matches":[{"start":104,"end":109}]}],"total":1}
                """);

        CommandLineRun run = run("search", "森林", "覆盖率");

        assertThat(run.out()).isEqualTo("规划  http://a.example/\n    𠮷县提高[森林覆盖率]到58%\n1 passages\n");
        assertThat(gateway.requests().getFirst().line()).contains("q=%E6%A3%AE%E6%9E%97%20%E8%A6%86%E7%9B%96%E7%8E%87");
    }

    @Test
    void a_long_passage_is_cut_around_the_first_match() {
        gateway.answer(
                "GET /api/v1/passages",
                "{\"items\":[{\"title\":\"规划\",\"url\":\"u\",\"start\":0,\"text\":\"" + "前".repeat(200) + "森林"
                        + "后".repeat(200) + "\",\"matches\":[{\"start\":200,\"end\":202}]}],\"total\":1}");

        String line = run("search", "森林").out().lines().skip(1).findFirst().orElseThrow();

        assertThat(line.strip())
                .startsWith("…" + "前".repeat(30) + "[森林]后")
                .endsWith("后…")
                .hasSizeLessThan(130);
    }

    @Test
    void compare_lays_regions_out_over_years_and_shows_gaps() {
        gateway.answer("GET /api/v1/targets/compare", """
                {"indicator":"x","years":[2025,2030],"rows":[
                 {"region":"990100","name":"云溪市","cells":[{"value":23,"unit":"%","comparator":"gte","change":"level"},null]},
                 {"region":"990200","name":null,"cells":[null,{"value":14.5,"unit":"%","comparator":"eq","change":"decrease","baseline":2020}]}]}
                """);

        assertThat(run("compare", "x", "--years", "2025,2030").out()).isEqualTo("""
                        region  2025    2030
                        云溪市  ≥ 23 %  –
                        990200  –       down by = 14.5 % from 2020
                        """);
    }

    @Test
    void trace_finds_a_document_by_its_url_and_shows_its_way() {
        gateway.answer(
                        "GET /api/v1/documents",
                        "{\"items\":[{\"id\":\"d1\",\"title\":\"规划\",\"url\":\"http://a.example/\",\"status\":\"dead\"}]}")
                .answer(
                        "GET /api/v1/documents/d1/journey",
                        "{\"items\":[{\"at\":\"2026-01-01T00:00:00Z\",\"stage\":\"extract\",\"step\":\"dead\",\"durationMillis\":12,\"error\":\"corrupt\",\"detail\":\"ends early\"}]}");

        CommandLineRun run = run("trace", "http://a.example/");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("d1  http://a.example/  dead")
                .contains("extract  dead  12 ms  corrupt, ends early");
    }

    @Test
    void trace_of_an_unknown_url_is_one_line() {
        gateway.answer("GET /api/v1/documents", "{\"items\":[]}");

        CommandLineRun run = run("trace", "http://a.example/");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("tance: http://a.example/: no such document\n");
    }

    @Test
    void something_that_is_no_gateway_is_told_as_such() {
        gateway.answer("GET /api/v1/admin/verify", "<html>");

        assertThat(run("verify").err()).contains("is no Tance gateway: its answer is no JSON");
    }

    @Test
    void an_unknown_option_is_one_line_and_exit_code_2() {
        CommandLineRun run = CommandLineRun.of("verify", "--jsn");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("tance: Unknown option: '--jsn'").hasLineCount(1);
    }

    @Test
    void nothing_running_is_one_line_and_exit_code_3() {
        CommandLineRun run = CommandLineRun.of("verify", "--data", "target/no-such-data");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("nothing runs on").contains("./tance up").hasLineCount(1);
    }

    private CommandLineRun run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--url";
        all[2] = gateway.url();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandLineRun.of(all);
    }
}
