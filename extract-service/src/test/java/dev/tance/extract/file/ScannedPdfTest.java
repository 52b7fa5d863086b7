package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.document.Warnings;
import dev.tance.extract.evaluation.CharacterAgreement;
import dev.tance.extract.evaluation.RecognitionInstalled;
import dev.tance.extract.recognition.FakeTesseract;
import dev.tance.extract.recognition.RecognitionSettings;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files some of whose pages are pictures of text. */
class ScannedPdfTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String LINE = "The text layer of this page is good and is long enough to be believed.";
    private static final String[] PAGE = {
        "竹溪县节约用水实施方案",
        "　　为加强全县用水管理，提高用水效率，根据上级部署要求，结合本",
        "县实际，制定本实施方案。",
        "　　一、总体要求",
        "　　到2025年，全县用水总量控制在3.2亿立方米以内，万元国内生产总值",
        "用水量比2020年下降16%，农田灌溉水有效利用系数达到0.58以上。",
        "　　二、重点任务",
        "　　改造老旧供水管网120公里，公共供水管网漏损率控制在9%以内。"
    };

    @TempDir
    Path folder;

    private final AtomicInteger steps = new AtomicInteger();

    private Reading read(Path file, boolean recognise, RecognitionSettings settings)
            throws DocumentException, IOException {
        Path work = Files.createTempDirectory(folder, "work");
        ParseTask task = new ParseTask(
                file.toString(), null, null, null, "a.pdf", work.toString(), recognise, ParseLimits.DEFAULT);
        return PdfReader.read(task, settings, steps::incrementAndGet);
    }

    private RecognitionSettings fake(String behaviour) throws IOException {
        return FakeTesseract.settings(FakeTesseract.in(folder, behaviour), LONG);
    }

    private static String text(Reading reading) {
        return StoredText.of(((Reading.Document) reading).blocks()).text();
    }

    private Path mixed() throws IOException {
        try (PDDocument document = TestFiles.pdf(new String[] {"72|700|" + LINE}, new String[] {"72|700|" + LINE})) {
            ScanFiles.addPicture(document, ScanFiles.page());
            document.save(folder.resolve("mixed.pdf").toFile());
        }
        return folder.resolve("mixed.pdf");
    }

    @Test
    void a_scan_is_read_line_by_line_and_joined_to_paragraphs() throws Exception {
        Optional<Font> font = ScanFiles.chineseFont();
        assumeThat(font).as("an installed Chinese font").isPresent();
        assumeThat(RecognitionInstalled.here()).isTrue();
        Path scan = ScanFiles.pdf(folder.resolve("scan.pdf"), ScanFiles.page(font.get(), PAGE));

        Reading.Document document = (Reading.Document) read(scan, true, RecognitionSettings.DEFAULT);

        String truth = String.join("", PAGE).replace("　", "");
        String read = document.title() + text(document);
        assertThat(CharacterAgreement.f1(read, truth)).as(read).isGreaterThan(0.96);
        assertThat(document.title()).endsWith("节约用水实施方案");
        assertThat(document.metadata().get("recognisedPages")).matches("1:\\d\\d");
        assertThat(document.warnings()).contains(Warnings.OCR);
        assertThat(document.blocks()).extracting(Block::page).containsOnly(1);
        assertThat(document.blocks()).hasSizeLessThan(PAGE.length - 1);
    }

    @Test
    void a_scan_lying_upside_down_is_turned() throws Exception {
        Optional<Font> font = ScanFiles.chineseFont();
        assumeThat(font).as("an installed Chinese font").isPresent();
        assumeThat(RecognitionInstalled.here()).isTrue();
        java.awt.image.BufferedImage page = ScanFiles.page(font.get(), PAGE);
        java.awt.image.BufferedImage turned =
                new java.awt.image.BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                turned.setRGB(page.getWidth() - 1 - x, page.getHeight() - 1 - y, page.getRGB(x, y));
            }
        }
        Path scan = ScanFiles.pdf(folder.resolve("turned.pdf"), turned);

        assertThat(text(read(scan, true, RecognitionSettings.DEFAULT))).contains("用水总量控制在3.2亿立方米以内");
    }

    @Test
    void without_recognition_a_scan_is_skipped_with_the_hint_what_to_install() throws Exception {
        Path scan = ScanFiles.pdf(folder.resolve("scan.pdf"), ScanFiles.page());

        Reading.Skipped skipped = (Reading.Skipped) read(scan, false, fake("exit 1"));

        assertThat(skipped.reason()).isEqualTo(SkipReason.OCR_NEEDED);
        assertThat(skipped.detail()).contains("install tesseract", "chi_sim");
        assertThat(skipped.needsRecognition()).isTrue();
    }

    @Test
    void pages_with_a_text_layer_keep_it_and_the_others_are_recognised_in_their_place() throws Exception {
        Reading.Document document =
                (Reading.Document) read(mixed(), true, fake(FakeTesseract.printing("全县新增造林三千亩，建成示范村十二个。", 91)));

        assertThat(document.blocks()).extracting(Block::text).containsExactly(LINE, LINE, "全县新增造林三千亩，建成示范村十二个。");
        assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 2, 3);
        assertThat(document.metadata()).containsEntry("recognisedPages", "3:91");
        assertThat(document.warnings()).containsExactly(Warnings.OCR);
        assertThat(document.needsRecognition()).isFalse();
    }

    @Test
    void without_recognition_the_readable_pages_are_kept_and_the_others_warned_of() throws Exception {
        Reading.Document document = (Reading.Document) read(mixed(), false, fake("exit 1"));

        assertThat(text(document)).startsWith(LINE).endsWith(LINE);
        assertThat(document.warnings()).containsExactly(Warnings.PAGES_WITHOUT_TEXT);
        assertThat(document.needsRecognition()).isTrue();
    }

    @Test
    void a_garbled_text_layer_is_replaced() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = ScanFiles.addPicture(document, ScanFiles.page());
            ScanFiles.addGarbledLayer(document, page, LINE, 5);
            document.save(folder.resolve("garbled.pdf").toFile());
        }
        Path file = folder.resolve("garbled.pdf");

        assertThat(read(file, false, fake("exit 1"))).isInstanceOf(Reading.Skipped.class);
        Reading read = read(file, true, fake(FakeTesseract.printing("竹溪县到二〇三〇年建成绿色矿山十八座，复垦土地四百亩。", 60)));

        assertThat(text(read)).isEqualTo("竹溪县到二〇三〇年建成绿色矿山十八座，复垦土地四百亩。");
        assertThat(((Reading.Document) read).warnings()).contains(Warnings.OCR, Warnings.OCR_LOW_CONFIDENCE);
    }

    @Test
    void a_page_that_hangs_is_left_out_with_a_warning() throws Exception {
        Path program = FakeTesseract.in(
                folder,
                "case \"$1\" in *page-3.pgm) sleep 300;; esac; " + FakeTesseract.printing("读到的一页，共有四十五个乡镇参加。", 90));
        RecognitionSettings settings = FakeTesseract.settings(program, Duration.ofMillis(800));
        try (PDDocument document = TestFiles.pdf(new String[] {"72|700|" + LINE}, new String[] {"72|700|" + LINE})) {
            ScanFiles.addPicture(document, ScanFiles.page());
            ScanFiles.addPicture(document, ScanFiles.page());
            document.save(folder.resolve("hangs.pdf").toFile());
        }

        Reading.Document document = (Reading.Document) read(folder.resolve("hangs.pdf"), true, settings);

        assertThat(document.metadata()).containsEntry("recognisedPages", "4:90");
        assertThat(document.warnings()).containsExactly(Warnings.OCR, Warnings.PAGES_WITHOUT_TEXT);
    }

    @Test
    void a_scan_of_which_no_page_can_be_recognised_fails_with_the_code_that_says_why() throws Exception {
        Path scan = ScanFiles.pdf(folder.resolve("scan.pdf"), ScanFiles.page(), ScanFiles.page());
        RecognitionSettings hanging =
                FakeTesseract.settings(FakeTesseract.in(folder, "sleep 300"), Duration.ofMillis(500));

        assertThatThrownBy(() -> read(scan, true, hanging))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT));
        assertThatThrownBy(() -> read(scan, true, fake("kill -9 $$")))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.PARSER_CRASHED));
    }

    @Test
    void each_recognised_page_is_a_sign_of_progress() throws Exception {
        Path scan = ScanFiles.pdf(folder.resolve("scan.pdf"), ScanFiles.page(), ScanFiles.page(), ScanFiles.page());

        read(scan, true, fake(FakeTesseract.printing("这一页写着本县节约用水的各项安排，以及各乡镇承担的任务。", 90)));

        assertThat(steps.get())
                .as("three of the text layer, three of recognition")
                .isEqualTo(6);
    }

    @Test
    void pictures_without_any_text_are_no_document_and_blank_pages_need_no_recognition() throws Exception {
        Path scan = ScanFiles.pdf(folder.resolve("scan.pdf"), ScanFiles.page());
        Path blank = folder.resolve("blank.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(blank.toFile());
        }

        assertThat(((Reading.Skipped) read(scan, true, fake("exit 0"))).reason())
                .isEqualTo(SkipReason.NO_TEXT);
        assertThat(((Reading.Skipped) read(blank, false, fake("exit 0"))).reason())
                .isEqualTo(SkipReason.NO_TEXT);
    }
}
