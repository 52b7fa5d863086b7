package dev.tance.extract.recognition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Recognises the pages of one document side by side. Pages are handed over one by one; handing over waits when enough are
 * under way, so that few pictures are in memory and on disk. Used by one thread.
 */
public final class PageRecogniser implements AutoCloseable {
    private static final double DOUBTFUL = 60;
    private static final int FAILURES_TO_GIVE_UP = 8;

    private final Tesseract tesseract;
    private final Path folder;
    private final Runnable pageDone;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Future<RecognisedPage>> underWay = new ArrayDeque<>();
    private final List<RecognisedPage> pages = new ArrayList<>();
    private int failuresInARow;

    /**
     * @param folder where pictures are written while they are read
     * @param pageDone told after each page, by the calling thread
     */
    public PageRecogniser(RecognitionSettings settings, Path folder, Runnable pageDone) {
        this.tesseract = new Tesseract(settings);
        this.folder = folder;
        this.pageDone = pageDone;
        this.most = settings.processes();
        this.threads = Executors.newFixedThreadPool(settings.processes());
    }

    /** Whether so many pages failed one after the other that the remaining ones are not worth their time. */
    public boolean hasGivenUp() {
        return failuresInARow >= FAILURES_TO_GIVE_UP;
    }

    /**
     * Hands a page over.
     *
     * @param picture in grey
     * @throws IOException when the picture cannot be written or the program not be started
     */
    public void submit(int page, BufferedImage picture, int dpi) throws IOException {
        while (underWay.size() >= most) {
            collect(underWay.remove());
        }
        Path file = GreyMap.write(picture, folder.resolve("page-" + page + ".pgm"));
        underWay.add(threads.submit(() -> read(page, file, dpi)));
    }

    /** Waits for the pages that are under way; all pages in the order of their handing over. */
    public List<RecognisedPage> finish() throws IOException {
        while (!underWay.isEmpty()) {
            collect(underWay.remove());
        }
        return List.copyOf(pages);
    }

    private RecognisedPage read(int page, Path picture, int dpi) throws IOException {
        Path table = folder.resolve("page-" + page + ".tsv");
        try {
            List<RecognisedLine> lines = tesseract.read(picture, table, dpi, Tesseract.AUTOMATIC);
            if (TesseractOutput.confidence(lines) < DOUBTFUL) {
                lines = better(lines, picture, table, dpi);
            }
            return new RecognisedPage(page, dpi, lines, null);
        } catch (RecognitionFailure e) {
            return new RecognisedPage(page, dpi, List.of(), e.code());
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(table);
        }
    }

    /** A page that reads badly may lie on its side or upside down; finding out is too slow to do it for all. */
    private List<RecognisedLine> better(List<RecognisedLine> lines, Path picture, Path table, int dpi)
            throws IOException {
        try {
            List<RecognisedLine> turned = tesseract.read(picture, table, dpi, Tesseract.AUTOMATIC_WITH_ORIENTATION);
            return TesseractOutput.confidence(turned) > TesseractOutput.confidence(lines) ? turned : lines;
        } catch (RecognitionFailure e) {
            return lines;
        }
    }

    private void collect(Future<RecognisedPage> future) throws IOException {
        try {
            RecognisedPage page = future.get();
            failuresInARow = page.failure() == null ? 0 : failuresInARow + 1;
            pages.add(page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("a page could not be recognised: " + e.getCause(), e);
        }
        pageDone.run();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
