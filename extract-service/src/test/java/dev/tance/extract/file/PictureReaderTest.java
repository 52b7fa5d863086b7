package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import dev.tance.extract.recognition.FakeTesseract;
import dev.tance.extract.recognition.RecognitionSettings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Picture files: pages are documents, photographs are not. */
class PictureReaderTest {
    private static final String SENTENCE = "竹溪县到二〇三〇年建成绿色矿山十八座，复垦土地四百亩，新增造林三千亩，治理河道二十公里。";

    @TempDir
    Path folder;

    private Reading read(Path file, boolean recognise, String behaviour) throws Exception {
        Path work = Files.createTempDirectory(folder, "work");
        ParseTask task =
                new ParseTask(file.toString(), null, null, null, null, work.toString(), recognise, ParseLimits.DEFAULT);
        RecognitionSettings settings =
                FakeTesseract.settings(FakeTesseract.in(folder, behaviour), Duration.ofMinutes(2));
        return PictureReader.read(task, FileKind.of(FileParser.head(file), null, null), settings, Progress.NONE);
    }

    private Path save(BufferedImage picture, String format) throws IOException {
        Path file = folder.resolve("picture." + format);
        assertThat(ImageIO.write(picture, format, file.toFile())).isTrue();
        return file;
    }

    private static BufferedImage photograph() {
        BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int y = 0; y < 900; y++) {
            for (int x = 0; x < 1200; x++) {
                int tone = (x / 5 + y / 7 + random.nextInt(40)) % 256;
                picture.setRGB(x, y, tone << 16 | (255 - tone) << 8 | tone / 2);
            }
        }
        return picture;
    }

    @Test
    void a_picture_of_a_page_becomes_a_document() throws Exception {
        for (String format : new String[] {"png", "jpg", "tif"}) {
            Path file = save(ScanFiles.page(), format);

            Reading.Document document = (Reading.Document) read(file, true, FakeTesseract.printing(SENTENCE, 90));

            assertThat(StoredText.of(document.blocks()).text()).isEqualTo(SENTENCE);
            assertThat(document.mediaType()).startsWith("image/");
            assertThat(document.metadata())
                    .containsEntry("recognisedPages", "1:90")
                    .containsEntry("pages", "1");
        }
    }

    @Test
    void each_page_of_a_tiff_is_read() throws Exception {
        Path file = folder.resolve("pages.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < 3; page++) {
                writer.writeToSequence(new IIOImage(ScanFiles.page(), null, null), null);
            }
            writer.endWriteSequence();
        }

        Reading.Document document = (Reading.Document) read(file, true, FakeTesseract.printing(SENTENCE, 90));

        assertThat(document.metadata()).containsEntry("recognisedPages", "1:90 2:90 3:90");
    }

    @Test
    void without_recognition_a_page_waits_for_it_and_anything_else_is_no_document() throws Exception {
        assertThat(((Reading.Skipped) read(save(ScanFiles.page(), "png"), false, "exit 1")).reason())
                .isEqualTo(SkipReason.OCR_NEEDED);
        assertThat(((Reading.Skipped) read(save(photograph(), "jpg"), false, "exit 1")).reason())
                .isEqualTo(SkipReason.NOT_A_DOCUMENT);
    }

    @Test
    void a_page_in_which_hardly_anything_can_be_read_is_no_document() throws Exception {
        Path file = save(ScanFiles.page(), "png");

        assertThat(((Reading.Skipped) read(file, true, FakeTesseract.printing("县界图", 90))).reason())
                .isEqualTo(SkipReason.NOT_A_DOCUMENT);
        assertThat(((Reading.Skipped) read(file, true, FakeTesseract.printing(SENTENCE, 15))).reason())
                .isEqualTo(SkipReason.NOT_A_DOCUMENT);
    }

    @Test
    void a_picture_that_is_cut_off_is_no_document() throws Exception {
        Path file = save(ScanFiles.page(), "png");
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 2_000));

        assertThat(((Reading.Skipped) read(file, true, "exit 1")).reason()).isEqualTo(SkipReason.NOT_A_DOCUMENT);
    }
}
