package dev.tance.index.model;

import java.time.Instant;

/**
 * The page that announces an attachment.
 *
 * @param attachment document id of the attachment
 * @param page document id of the page
 * @param label the link's text, blank when it has none
 * @param capturedAt capture of the page
 */
public record IndexedLink(String attachment, String page, String url, String label, Instant capturedAt) {}
