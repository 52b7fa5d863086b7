package dev.tance.contracts.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which document, which version of it, and which receipt brought it. The same in every message about it.
 *
 * @param documentId from the canonical URL or, for a member, from its container and path
 * @param version SHA-256 of the original bytes, 64 hexadecimal digits
 * @param url canonical URL; members have their container's URL with the path as fragment ({@code #!/path})
 * @param capturedAt when the crawler took the bytes (a file's last change); orders the versions of a document
 * @param parent id of the container that holds this document as a member, else null
 */
public record DocumentIdentity(
        String documentId,
        String version,
        String url,
        Instant capturedAt,
        Receipt receipt,
        @Nullable String parent) {}
