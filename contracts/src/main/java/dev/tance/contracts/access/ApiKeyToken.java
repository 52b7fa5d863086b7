package dev.tance.contracts.access;

import dev.tance.contracts.identity.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a client sends to show who it is: {@code tance_<id>_<secret>}. The prefix lets scanners of repositories and
 * logs find keys that leaked; the id names the key without telling the secret.
 *
 * <p>Only {@link #hash} is stored. One round of SHA-256 is enough, since the secret is 256 random bits: no list of likely
 * secrets exists that a slow hash would have to make dear to try.
 *
 * @param id 12 hexadecimal digits, unique
 * @param secret 256 random bits, 43 characters of URL-safe base 64
 */
public record ApiKeyToken(String id, String secret) {
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("tance_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");

    /** A new one. */
    public static ApiKeyToken generate(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new ApiKeyToken(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The token in a text, empty when it has not the form of one. */
    public static Optional<ApiKeyToken> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new ApiKeyToken(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** What the client sends. Never to be stored or logged. */
    public String text() {
        return "tance_" + id + "_" + secret;
    }

    /** SHA-256 of the text, 64 hexadecimal digits in lower case. */
    public String hash() {
        return Sha256.of(text());
    }

    /** Tells whether this token has the hash, in a time that does not depend on where they differ. */
    public boolean matches(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Without the secret, so that no log ever holds it. */
    @Override
    public String toString() {
        return "tance_" + id + "_…";
    }
}
