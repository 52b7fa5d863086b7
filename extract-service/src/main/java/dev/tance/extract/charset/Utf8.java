package dev.tance.extract.charset;

/** Tells whether bytes are UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** Whether all bytes are well-formed UTF-8; a character cut off at the very end is forgiven. */
    static boolean isValid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xff;
            int following = lead < 0x80
                    ? 0
                    : lead >= 0xc2 && lead < 0xe0
                            ? 1
                            : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
            if (following < 0) {
                return false;
            }
            for (int k = 1; k <= following && i + k < bytes.length; k++) {
                if ((bytes[i + k] & 0xc0) != 0x80) {
                    return false;
                }
            }
            i += following + 1;
        }
        return true;
    }
}
