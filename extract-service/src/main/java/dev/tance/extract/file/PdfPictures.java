package dev.tance.extract.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Looks at what a page shows besides text, without decoding any of it. */
final class PdfPictures {
    private static final long SMALLEST_PICTURE = 100_000;
    private static final int OUTLINES = 4_000;
    private static final int DEEPEST = 4;
    private static final int MOST = 500;

    private int width;
    private long pixels;
    private int seen;

    private PdfPictures() {}

    /**
     * Whether a page without text shows something that may be text: a picture of some size, or many outlines, as text turned
     * into curves is. A damaged page shows nothing.
     */
    static boolean showsSomething(PDPage page) {
        try {
            return of(page).pixels >= SMALLEST_PICTURE || hasOutlines(page);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Resolution of the page's largest picture in pixels an inch, if it fills the page's width; 0 for a page without. */
    static int resolution(PDPage page) {
        try {
            double inches = page.getCropBox().getWidth() / 72.0;
            return inches <= 0 ? 0 : (int) Math.round(of(page).width / inches);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /** Pixels of the page's largest picture. */
    static long pixels(PDPage page) {
        try {
            return of(page).pixels;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static PdfPictures of(PDPage page) throws IOException {
        PdfPictures pictures = new PdfPictures();
        pictures.look(page.getResources(), 0);
        return pictures;
    }

    private void look(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (++seen > MOST) {
                return;
            }
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                if ((long) image.getWidth() * image.getHeight() > pixels) {
                    pixels = (long) image.getWidth() * image.getHeight();
                    width = image.getWidth();
                }
            } else if (object instanceof PDFormXObject form) {
                look(form.getResources(), depth + 1);
            }
        }
    }

    private static boolean hasOutlines(PDPage page) throws IOException {
        try (InputStream content = page.getContents()) {
            return content != null && content.readNBytes(OUTLINES).length == OUTLINES;
        }
    }
}
