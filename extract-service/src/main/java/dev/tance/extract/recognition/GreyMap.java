package dev.tance.extract.recognition;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a picture as a portable grey map, which needs no time for compression. */
final class GreyMap {
    private GreyMap() {}

    static Path write(BufferedImage picture, Path file) throws IOException {
        int width = picture.getWidth();
        int[] samples = new int[width];
        byte[] row = new byte[width];
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            output.write(("P5\n" + width + " " + picture.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRaster().getSamples(0, y, width, 1, 0, samples);
                for (int x = 0; x < width; x++) {
                    row[x] = (byte) samples[x];
                }
                output.write(row);
            }
        }
        return file;
    }
}
