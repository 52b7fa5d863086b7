package dev.tance.ingest.submission;

import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.SubmissionAccepted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names an uploaded file: by the URL it came from, else by its source and name, else by its source and bytes. */
final class UploadIdentity {
    private UploadIdentity() {}

    /** The same name again from the same source is a new version of the same document. */
    static String urlOf(SubmissionAccepted submission, ContentReference upload) {
        String url = submission.url();
        if (url != null) {
            return url;
        }
        String name = submission.fileName() == null ? upload.sha256() : submission.fileName();
        return "upload:///" + segment(submission.source()) + "/" + segment(name);
    }

    private static String segment(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.matches("\\.+") ? encoded.replace(".", "%2E") : encoded;
    }
}
