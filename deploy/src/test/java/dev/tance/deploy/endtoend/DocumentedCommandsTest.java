package dev.tance.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentedCommandsTest {
    @Test
    void commands_of_code_blocks_are_found_also_when_they_go_on_over_lines(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                ./tance nothing here, this is prose
                ```
                ./tance targets --year 2030   # with a remark
                curl -s http://127.0.0.1:8080/api/v1/indicators |
                  jq '.items[0]'
                curl -F file=@a.pdf \\
                  http://127.0.0.1:8080/api/v1/submissions
                {"an": "answer"}
                ```
                ./tance not here either
                """);
        assertThat(DocumentedCommands.in(page))
                .containsExactly(
                        "./tance targets --year 2030   # with a remark",
                        "curl -s http://127.0.0.1:8080/api/v1/indicators |\n  jq '.items[0]'",
                        "curl -F file=@a.pdf \\\n  http://127.0.0.1:8080/api/v1/submissions");
    }

    @Test
    void variables_stand_before_every_command_that_follows(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                ```
                api=http://127.0.0.1:8080/api/v1
                curl $api/indicators
                ```
                ```
                id=$(curl -s $api/documents | jq -r .items[0].id)
                curl $api/documents/$id
                ```
                """);
        assertThat(DocumentedCommands.in(page))
                .containsExactly(
                        "api=http://127.0.0.1:8080/api/v1\ncurl $api/indicators",
                        "api=http://127.0.0.1:8080/api/v1\nid=$(curl -s $api/documents | jq -r .items[0].id)\n"
                                + "curl $api/documents/$id");
    }

    @Test
    void what_starts_systems_or_leaves_the_machine_or_has_gaps_is_not_run() {
        List<String> notRun = List.of(
                "./tance up --detach",
                "./tance ingest https://www.example.org/plan.html",
                "curl http://127.0.0.1:8080/api/v1/submissions/ID",
                "./tance replay --pause 7",
                "./tance extract /srv/files/plan.doc");
        assertThat(notRun)
                .allSatisfy(command ->
                        assertThat(DocumentedCommands.obstacle(command)).isPresent());
        assertThat(DocumentedCommands.obstacle("./tance targets --year 2030")).isEmpty();
    }
}
