package dev.tance.extract.file;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * One page of a picture file, in grey and of a size fit for recognition.
 *
 * @param dpi what the resolution would be if the longer side were that of an A4 page
 */
record PagePicture(BufferedImage grey, int dpi) {
    private static final double LONG_SIDE_INCHES = 11.7;
    private static final int LONGEST_SIDE = 2_340;
    private static final int SHORTEST_SIDE = 500;
    private static final long MOST_PIXELS = 25_000_000;
    private static final int SAMPLES = 400;
    private static final int NEAR = 40;
    private static final int INK = 70;

    /** @throws IOException when the picture cannot be decoded */
    static PagePicture read(ImageReader reader, int index) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        BufferedImage grey = grey(reader.read(index, parameters));
        int longer = Math.max(grey.getWidth(), grey.getHeight());
        return new PagePicture(grey, Math.max(1, (int) Math.round(longer / LONG_SIDE_INCHES)));
    }

    double widthInPoints() {
        return grey.getWidth() * 72.0 / dpi;
    }

    double heightInPoints() {
        return grey.getHeight() * 72.0 / dpi;
    }

    /** Whether most of it is of one bright tone and some of it is much darker, as print on paper is. */
    boolean looksLikeAPage() {
        if (Math.min(grey.getWidth(), grey.getHeight()) < SHORTEST_SIDE) {
            return false;
        }
        int[] tones = tones();
        int paper = 0;
        int all = 0;
        for (int tone = 0; tone < tones.length; tone++) {
            paper = tones[tone] > tones[paper] ? tone : paper;
            all += tones[tone];
        }
        int near = 0;
        int ink = 0;
        for (int tone = 0; tone < tones.length; tone++) {
            near += Math.abs(tone - paper) <= NEAR ? tones[tone] : 0;
            ink += tone < paper - INK ? tones[tone] : 0;
        }
        return paper >= 140 && near > all * 0.6 && ink > all * 0.005 && ink < all * 0.35;
    }

    private int[] tones() {
        int[] tones = new int[256];
        double stepX = Math.max(1, grey.getWidth() / (double) SAMPLES);
        double stepY = Math.max(1, grey.getHeight() / (double) SAMPLES);
        for (double y = 0; y < grey.getHeight(); y += stepY) {
            for (double x = 0; x < grey.getWidth(); x += stepX) {
                tones[grey.getRaster().getSample((int) x, (int) y, 0) & 0xff]++;
            }
        }
        return tones;
    }

    /** In grey on white, at most as large as recognition reads well. */
    private static BufferedImage grey(BufferedImage picture) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, (double) LONGEST_SIDE / longer);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        Image scaled = scale < 1 ? picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : picture;
        graphics.drawImage(scaled, 0, 0, null);
        graphics.dispose();
        return grey;
    }
}
