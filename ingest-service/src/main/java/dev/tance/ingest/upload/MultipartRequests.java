package dev.tance.ingest.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Reads a multipart request part by part as it arrives: a file goes straight to the store, never to a temporary file. */
final class MultipartRequests {
    private static final int LONGEST_FIELD = 16 << 10;
    private static final int MOST_PARTS = 20;

    private final UploadStore store;

    MultipartRequests(UploadStore store) {
        this.store = store;
    }

    Draft read(HttpServletRequest request) throws RefusedException, IOException {
        Draft draft = new Draft();
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> parser = new JakartaServletFileUpload<>();
        parser.setHeaderCharset(StandardCharsets.UTF_8);
        try {
            FileItemInputIterator parts = parser.getItemIterator(request);
            for (int count = 0; parts.hasNext(); count++) {
                if (count == MOST_PARTS) {
                    throw RefusedException.badRequest("more than " + MOST_PARTS + " parts");
                }
                take(parts.next(), draft);
            }
        } catch (FileUploadException e) {
            throw RefusedException.badRequest("not a whole multipart request: " + e.getMessage());
        }
        return draft;
    }

    private void take(FileItemInput part, Draft draft) throws RefusedException, IOException {
        String name = part.getFieldName() == null ? "" : part.getFieldName();
        try (InputStream stream = part.getInputStream()) {
            switch (name) {
                case "file" -> {
                    if (draft.content() != null) {
                        throw RefusedException.badRequest("one file a submission");
                    }
                    draft.file(part.getName(), store.store(stream, part.getName()));
                }
                case "source" -> draft.source(text(stream));
                case "url" -> draft.url(text(stream));
                case "kind" -> draft.kind(text(stream));
                default -> throw RefusedException.badRequest("unknown part " + name);
            }
        }
    }

    private static String text(InputStream field) throws RefusedException, IOException {
        byte[] bytes = field.readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw RefusedException.badRequest("a field is longer than " + LONGEST_FIELD + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
