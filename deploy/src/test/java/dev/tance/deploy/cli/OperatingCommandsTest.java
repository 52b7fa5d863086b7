package dev.tance.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.fake.FakeGateway;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators see of dead letters, replays and generations at the terminal. */
class OperatingCommandsTest {
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
    void dead_letters_are_listed_by_what_they_have_in_common_and_one_by_one() {
        gateway.answer("GET /api/v1/admin/dlq", """
                {"total":2,"next":null,"groups":[{"error":"corrupt","stage":"extract","host":"a.example","mediaType":"application/pdf","count":2}],
                 "items":[{"id":"r1","at":"2026-03-01T08:00:00Z","error":"corrupt","tries":1,"url":"http://a.example/1.pdf","detail":"cut off"}]}
                """);

        CommandLineRun run = run("dlq list", "--error", "corrupt");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        count  error    stage    host       type
                        2      corrupt  extract  a.example  application/pdf

                        id  at                    error    tries  document                detail
                        r1  2026-03-01T08:00:00Z  corrupt  1      http://a.example/1.pdf  cut off

                        2 dead letters
                        """);
        assertThat(gateway.requests().getFirst().line())
                .isEqualTo("GET /api/v1/admin/dlq?error=corrupt&state=open&limit=20");
    }

    @Test
    void no_dead_letters_is_said_in_words() {
        gateway.answer("GET /api/v1/admin/dlq", "{\"total\":0,\"groups\":[],\"items\":[]}");

        assertThat(run("dlq list").out()).isEqualTo("no dead letters\n");
    }

    @Test
    void a_dead_letter_is_shown_with_hint_place_and_stack() {
        gateway.answer("GET /api/v1/admin/dlq/r1", """
                {"id":"r1","state":"discarded","discardedWhy":"no copy","error":"corrupt","title":"The file is damaged","hint":"Fetch the file again.",
                 "stage":"extract","at":"2026-03-01T08:00:00Z","tries":2,"url":"http://a.example/1.pdf","detail":"cut off",
                 "details":{"causes":["A: b"],"stack":"A: b at C","topic":"t.v1","partition":3,"offset":17,"component":"extract-service/1",
                   "content":{"sha256":"ab","size":5},"original":"/api/v1/documents/d/original","payload":"{}"}}
                """);

        assertThat(run("dlq show", "r1").out()).isEqualTo("""
                        corrupt: The file is damaged
                        hint: Fetch the file again.
                        state: discarded (no copy)
                        document: http://a.example/1.pdf
                        stage: extract at 2026-03-01T08:00:00Z, sent again 2 times, extract-service/1
                        message: t.v1 partition 3 offset 17
                        bytes: sha256 ab, 5 bytes, /api/v1/documents/d/original
                        detail: cut off
                        cause: A: b

                        A: b at C
                        {}
                        """);
    }

    @Test
    void redriving_follows_the_replay_and_fails_when_something_was_refused() {
        gateway.answer("POST /api/v1/admin/dlq/redrive", "{\"number\":7}")
                .answer("GET /api/v1/admin/replays/7", replay(7, "running", 0))
                .answer("GET /api/v1/admin/replays/7", replay(7, "complete", 1));

        CommandLineRun run = run("dlq redrive", "r1", "r2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("replay 7 is complete").contains("1 refused as tried too often (--force");
        assertThat(run.err()).contains("replay 7: running, 3 of 9 looked at");
        assertThat(gateway.requests().getFirst().text())
                .isEqualTo("{\"ids\":[\"r1\",\"r2\"],\"all\":false,\"force\":false,\"dryRun\":false}");
    }

    @Test
    void giving_up_needs_a_reason() {
        CommandLineRun run = run("dlq discard", "r1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--reason").hasLineCount(1);
    }

    @Test
    void a_replay_sends_its_conditions_and_shows_its_counts() {
        gateway.answer("POST /api/v1/admin/replays", "{\"number\":8}")
                .answer("GET /api/v1/admin/replays/8", replay(8, "draining", 0));

        CommandLineRun run = run(
                "replay",
                "--stage",
                "extract",
                "--failed",
                "--error",
                "corrupt",
                "--host",
                "a.example",
                "--since",
                "2026-03-01",
                "--offsets",
                "3:0-9",
                "--rate",
                "50",
                "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        replay 8 is draining
                        2 selected of 3, 2 sent
                        by source: spring 2
                        by type: –
                        """);
        assertThat(gateway.requests().getFirst().text())
                .isEqualTo("{\"stage\":\"extract\",\"failed\":true,\"dryRun\":true,\"error\":[\"corrupt\"],"
                        + "\"host\":[\"a.example\"],\"offsets\":[\"3:0-9\"],\"since\":\"2026-03-01\",\"rate\":50}");
    }

    @Test
    void a_replay_can_be_held_let_go_on_and_ended() {
        for (String wish : List.of("pause", "resume", "cancel")) {
            gateway.answer("POST /api/v1/admin/replays/8/" + wish, "{\"number\":8}");

            assertThat(run("replay", "--" + wish, "8").out()).isEqualTo("replay 8: " + wish + "\n");
        }
    }

    @Test
    void generations_are_listed_with_what_fills_them() {
        gateway.answer(
                "GET /api/v1/admin/indexes",
                "{\"items\":[{\"number\":1,\"role\":\"served\",\"documents\":5,\"targets\":9},"
                        + "{\"number\":2,\"role\":\"following\",\"documents\":4,\"targets\":8,\"replay\":"
                        + replay(3, "running", 0)
                        + "}]}");

        assertThat(run("index list").out()).isEqualTo("""
                        generation  role       documents  targets  replay
                        1           served     5          9        –
                        2           following  4          8        replay 3: running, 3 of 9 looked at, 2 selected, 2 sent
                        """);
    }

    @Test
    void a_comparison_shows_totals_rules_and_examples() {
        gateway.answer("GET /api/v1/admin/indexes/2/diff", """
                {"documents":{"served":5,"other":5,"gained":0,"lost":0,"changed":0},"targets":{"served":9,"other":9,"gained":1,"lost":1,"changed":2},
                 "byRule":{"share.of":{"gained":1,"lost":1,"changed":2}},
                 "examples":[{"change":"changed","indicator":"森林覆盖率","evidence":"达到65%","fields":{"canonical":["a","b"]}}]}
                """);

        assertThat(run("index diff", "2").out()).isEqualTo("""
                                   served  generation 2  gained  lost  changed
                        documents  5       5             0       0     0
                        targets    9       9             1       1     2

                        rule      gained  lost  changed
                        share.of  1       1     2

                        changed 森林覆盖率 达到65% {"canonical":["a","b"]}
                        """);
    }

    @Test
    void promoting_and_rolling_back_tell_what_is_served() {
        gateway.answer("POST /api/v1/admin/indexes/2/promote", "{\"served\":2,\"previous\":1}")
                .answer("POST /api/v1/admin/indexes/rollback", "{\"served\":1,\"previous\":2}");

        assertThat(run("index promote", "2").out()).isEqualTo("generation 2 is served\n");
        assertThat(run("index rollback").out()).isEqualTo("generation 1 is served\n");
    }

    @Test
    void a_deep_verify_names_what_is_not_there_and_what_mends_it() {
        gateway.answer("GET /api/v1/admin/verify", "{\"received\":1,\"indexed\":1,\"balanced\":true,\"sources\":{}}")
                .answer("GET /api/v1/admin/verify/deep", """
                        {"consistent":false,"checked":1,"findings":{"not_in_index":1},
                         "examples":[{"problem":"not_in_index","receipt":"r","url":"http://a.example/","mend":"tance replay --stage index --document d"}]}
                        """);

        CommandLineRun run = run("verify", "--deep");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).endsWith("""
                        balanced
                        1 receipts looked at: 1 (not_in_index 1) not as they say
                        not_in_index  http://a.example/  mend: tance replay --stage index --document d
                        """);
    }

    private static String replay(int number, String state, int refused) {
        return "{\"number\":" + number + ",\"state\":\"" + state
                + "\",\"scanned\":3,\"total\":9,\"selected\":2,\"sent\":2," + "\"refused\":" + refused
                + ",\"bySource\":{\"spring\":2},\"byMediaType\":{}}";
    }

    private CommandLineRun run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of("--url", gateway.url()));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
