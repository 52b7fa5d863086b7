package dev.tance.extract.offline;

import org.jspecify.annotations.Nullable;

/**
 * One response of a crawl with status 200.
 *
 * @param mediaType as the server stated it, without parameters
 * @param bytes the body after transfer and content encodings were removed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WarcDocument(
        String url, @Nullable String mediaType, @Nullable String charset, byte[] bytes) {}
