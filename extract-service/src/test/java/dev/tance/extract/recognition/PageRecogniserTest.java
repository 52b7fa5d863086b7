package dev.tance.extract.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRecogniserTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofMillis(700);

    @TempDir
    Path folder;

    private final AtomicInteger done = new AtomicInteger();

    private List<RecognisedPage> recognise(String behaviour, Duration longestPage, int pages) throws IOException {
        Path work = Files.createTempDirectory(folder, "work");
        RecognitionSettings settings = FakeTesseract.settings(FakeTesseract.in(folder, behaviour), longestPage);
        try (PageRecogniser recogniser = new PageRecogniser(settings, work, done::incrementAndGet)) {
            for (int page = 1; page <= pages && !recogniser.hasGivenUp(); page++) {
                recogniser.submit(page, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), 150);
            }
            List<RecognisedPage> result = recogniser.finish();
            try (Stream<Path> left = Files.list(work)) {
                assertThat(left).as("pictures left behind").isEmpty();
            }
            return result;
        }
    }

    @Test
    void pages_come_back_in_their_order_with_their_confidence() throws Exception {
        List<RecognisedPage> pages = recognise(FakeTesseract.printing("全县新增造林三千亩", 88), LONG, 3);

        assertThat(pages).extracting(RecognisedPage::number).containsExactly(1, 2, 3);
        assertThat(pages).extracting(RecognisedPage::confidence).containsOnly(88.0);
        assertThat(pages).extracting(RecognisedPage::characters).containsOnly(9);
        assertThat(done).hasValue(3);
    }

    @Test
    void the_program_is_told_resolution_and_language_and_runs_on_one_thread() throws Exception {
        List<RecognisedPage> pages = recognise(
                "case \"$OMP_THREAD_LIMIT $* \" in \"1 \"*\"-l chi_sim --psm 3 --dpi 150 \"*) "
                        + FakeTesseract.printing("right", 90) + ";; esac",
                LONG,
                1);

        assertThat(pages.get(0).lines()).extracting(RecognisedLine::text).containsExactly("right");
    }

    @Test
    void a_page_that_hangs_is_given_up_with_all_that_it_started_and_the_others_are_read() throws Exception {
        Path children = folder.resolve("children");
        String behaviour = "case \"$1\" in *page-2.pgm) sleep 300 & echo $! >> " + children + "; wait;; esac; "
                + FakeTesseract.printing("读到的一页", 90);

        List<RecognisedPage> pages = recognise(behaviour, SHORT, 3);

        List<ErrorCode> failures = new ArrayList<>();
        pages.forEach(page -> failures.add(page.failure()));
        assertThat(failures).containsExactly(null, ErrorCode.TIMEOUT, null);
        long child = Long.parseLong(Files.readString(children).strip());
        ProcessHandle.of(child)
                .ifPresent(handle -> handle.onExit()
                        .orTimeout(30, java.util.concurrent.TimeUnit.SECONDS)
                        .join());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_page_whose_process_is_killed_costs_itself_alone() throws Exception {
        String behaviour = "case \"$1\" in *page-1.pgm) kill -9 $$;; esac; " + FakeTesseract.printing("读到的一页", 90);

        List<RecognisedPage> pages = recognise(behaviour, LONG, 2);

        assertThat(pages.get(0).failure()).isEqualTo(ErrorCode.PARSER_CRASHED);
        assertThat(pages.get(1).characters()).isEqualTo(5);
    }

    @Test
    void a_page_that_wants_too_much_memory_costs_itself_alone() throws Exception {
        // a shell variable that doubles until the limit on memory ends the shell
        String behaviour = "case \"$1\" in *page-1.pgm) a=xxxxxxxxxxxxxxxx; while :; do a=$a$a; done;; esac; "
                + FakeTesseract.printing("读到的一页", 90);

        List<RecognisedPage> pages = recognise(behaviour, LONG, 2);

        assertThat(pages.get(0).failure()).isEqualTo(ErrorCode.PARSER_CRASHED);
        assertThat(pages.get(1).failure()).isNull();
    }

    @Test
    void a_program_that_is_missing_or_fails_is_a_failure_of_each_page() throws Exception {
        List<RecognisedPage> failed = recognise("exit 3", LONG, 1);
        Files.delete(folder.resolve("fake-tesseract"));
        RecognitionSettings missing = FakeTesseract.settings(folder.resolve("fake-tesseract"), LONG);
        try (PageRecogniser recogniser = new PageRecogniser(missing, folder, done::incrementAndGet)) {
            recogniser.submit(1, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), 150);
            assertThat(recogniser.finish()).extracting(RecognisedPage::failure).containsOnly(ErrorCode.PARSER_CRASHED);
        }
        assertThat(failed).extracting(RecognisedPage::failure).containsOnly(ErrorCode.PARSER_CRASHED);
    }

    @Test
    void after_many_failures_in_a_row_the_rest_of_the_document_is_given_up() throws Exception {
        assertThat(recognise("exit 3", LONG, 100)).hasSizeLessThan(15);
    }

    @Test
    void a_page_that_reads_badly_is_tried_again_with_a_look_at_its_orientation() throws Exception {
        String behaviour = "case \"$*\" in *\"--psm 1 \"*) " + FakeTesseract.printing("正过来的一页", 91) + ";; *) "
                + FakeTesseract.printing("倒着的一页", 20) + ";; esac";

        List<RecognisedPage> pages = recognise(behaviour, LONG, 1);

        assertThat(pages.get(0).lines()).extracting(RecognisedLine::text).containsExactly("正过来的一页");
    }
}
