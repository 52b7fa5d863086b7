package dev.tance.gateway.page.reader;

import dev.tance.contracts.message.Target;
import java.util.List;

/**
 * A version of a document as a page shows it.
 *
 * @param pieces the text, in pieces small enough for a browser to lay out one by one
 * @param outline the section tree, a parent before its children
 * @param targets in text order
 * @param citedTitles other documents by title
 * @param citedNumbers other documents by number
 * @param bodies how many mentions of bodies are marked
 * @param citations how many mentions of other documents are marked
 */
public record Reading(
        List<Piece> pieces,
        List<OutlineEntry> outline,
        List<TargetEntry> targets,
        List<String> citedTitles,
        List<String> citedNumbers,
        int bodies,
        int citations) {
    public Reading {
        pieces = List.copyOf(pieces);
        outline = List.copyOf(outline);
        targets = List.copyOf(targets);
        citedTitles = List.copyOf(citedTitles);
        citedNumbers = List.copyOf(citedNumbers);
    }

    /** Some paragraphs and tables as HTML. */
    public record Piece(String html) {}

    /**
     * A section.
     *
     * @param level 1 for the outermost
     * @param href its place in the page
     * @param targets how many targets stand in it and its subsections
     */
    public record OutlineEntry(int level, String heading, String href, int targets) {}

    /**
     * A target in the side list.
     *
     * @param mark id of its mark in the text
     * @param quantity what it demands, in words
     */
    public record TargetEntry(String mark, Target target, String quantity) {}
}
