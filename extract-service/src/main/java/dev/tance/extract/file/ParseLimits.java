package dev.tance.extract.file;

/**
 * Bounds of what one file may yield.
 *
 * @param characters of text; what goes beyond is cut off with a warning
 * @param unpackedBytes all members of an archive together
 * @param members of an archive
 * @param ratio unpacked to packed size, from 10 MB on
 */
public record ParseLimits(int characters, long unpackedBytes, int members, int ratio) {
    /** Enough for the largest plans and compilations known. */
    public static final ParseLimits DEFAULT = new ParseLimits(8_000_000, 512L << 20, 2_000, 200);
}
