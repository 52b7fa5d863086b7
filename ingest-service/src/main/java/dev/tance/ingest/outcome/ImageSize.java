package dev.tance.ingest.outcome;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Width and height as an image's header states them.
 *
 * @param width in pixels
 * @param height in pixels
 */
record ImageSize(int width, int height) {
    private static final int PNG_HEADER = 24;
    private static final int GIF_HEADER = 10;

    /** Reads the header of a PNG, GIF or JPEG; empty when it is another format or the header is cut. */
    static Optional<ImageSize> of(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        if (head.length >= PNG_HEADER && bytes.getInt(0) == 0x89504e47) {
            return Optional.of(new ImageSize(bytes.getInt(16), bytes.getInt(20)));
        }
        if (head.length >= GIF_HEADER && bytes.getInt(0) == 0x47494638) {
            return Optional.of(new ImageSize(
                    Short.toUnsignedInt(Short.reverseBytes(bytes.getShort(6))),
                    Short.toUnsignedInt(Short.reverseBytes(bytes.getShort(8)))));
        }
        return head.length >= 4 && (bytes.getShort(0) & 0xffff) == 0xffd8 ? jpeg(bytes) : Optional.empty();
    }

    /** Walks the segments up to the frame header. */
    private static Optional<ImageSize> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 <= bytes.limit() && (bytes.get(at) & 0xff) == 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            if (isFrame(marker)) {
                return Optional.of(new ImageSize(
                        Short.toUnsignedInt(bytes.getShort(at + 7)), Short.toUnsignedInt(bytes.getShort(at + 5))));
            }
            at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without the markers between them that mean tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
