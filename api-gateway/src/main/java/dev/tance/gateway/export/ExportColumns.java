package dev.tance.gateway.export;

import static dev.tance.gateway.export.Column.decimal;
import static dev.tance.gateway.export.Column.flag;
import static dev.tance.gateway.export.Column.text;
import static dev.tance.gateway.export.Column.texts;
import static dev.tance.gateway.export.Column.whole;

import dev.tance.gateway.target.ComparisonRow;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import java.util.List;

/** The columns of each kind of export. New ones are added at the end. */
final class ExportColumns {
    static final List<Column<IndexedDocument>> DOCUMENTS = List.of(
            text("id", IndexedDocument::id),
            text("url", IndexedDocument::url),
            text("title", IndexedDocument::title),
            text("documentNumber", IndexedDocument::documentNumber),
            text("issuer", IndexedDocument::issuer),
            text("level", IndexedDocument::level),
            text("region", IndexedDocument::region),
            text("regionName", IndexedDocument::regionName),
            text("kind", IndexedDocument::kind),
            flag("draft", IndexedDocument::draft),
            text("published", IndexedDocument::published),
            text("signed", IndexedDocument::signed),
            text("mediaType", IndexedDocument::mediaType),
            text("status", document -> document.status().code()),
            text("reason", IndexedDocument::reason),
            text("error", IndexedDocument::error),
            whole("textLength", IndexedDocument::textLength),
            whole("targetCount", IndexedDocument::targetCount),
            texts("carriesOut", IndexedDocument::carriesOut),
            text("version", IndexedDocument::version),
            text("capturedAt", IndexedDocument::capturedAt),
            text("source", IndexedDocument::source),
            text("engineVersion", IndexedDocument::engineVersion),
            text("indexedAt", IndexedDocument::indexedAt));

    static final List<Column<IndexedPassage>> PASSAGES = List.of(
            text("id", IndexedPassage::id),
            text("documentId", IndexedPassage::documentId),
            text("version", IndexedPassage::version),
            whole("ordinal", IndexedPassage::ordinal),
            texts("sectionPath", IndexedPassage::sectionPath),
            whole("page", IndexedPassage::page),
            whole("start", IndexedPassage::start),
            whole("end", IndexedPassage::end),
            text("text", IndexedPassage::asWritten),
            text("title", IndexedPassage::title),
            text("issuer", IndexedPassage::issuer),
            text("level", IndexedPassage::level),
            texts("regionPath", IndexedPassage::regionPath),
            text("kind", IndexedPassage::kind),
            flag("draft", IndexedPassage::draft),
            text("published", IndexedPassage::published),
            text("source", IndexedPassage::source));

    static final List<Column<IndexedTarget>> TARGETS = List.of(
            text("id", IndexedTarget::id),
            text("region", IndexedTarget::region),
            text("regionName", IndexedTarget::regionName),
            text("indicator", IndexedTarget::indicator),
            text("canonical", IndexedTarget::canonical),
            text("comparator", IndexedTarget::comparator),
            decimal("value", IndexedTarget::value),
            decimal("valueMax", IndexedTarget::valueMax),
            text("unit", IndexedTarget::unit),
            decimal("valueSi", IndexedTarget::valueSi),
            decimal("valueMaxSi", IndexedTarget::valueMaxSi),
            text("unitSi", IndexedTarget::unitSi),
            text("change", IndexedTarget::change),
            flag("annual", IndexedTarget::annual),
            whole("deadline", IndexedTarget::deadline),
            whole("periodStart", IndexedTarget::periodStart),
            whole("baseline", IndexedTarget::baseline),
            text("stringency", IndexedTarget::stringency),
            text("sector", IndexedTarget::sector),
            texts("responsible", IndexedTarget::responsible),
            texts("sectionPath", IndexedTarget::sectionPath),
            text("evidence", target -> target.evidence().text()),
            whole("evidenceStart", target -> target.evidence().start()),
            whole("evidenceEnd", target -> target.evidence().end()),
            whole("start", IndexedTarget::start),
            whole("end", IndexedTarget::end),
            text("documentId", IndexedTarget::documentId),
            text("documentVersion", IndexedTarget::documentVersion),
            text("url", IndexedTarget::url),
            text("title", IndexedTarget::title),
            text("documentNumber", IndexedTarget::documentNumber),
            text("issuer", IndexedTarget::issuer),
            text("level", IndexedTarget::level),
            text("kind", IndexedTarget::kind),
            flag("draft", IndexedTarget::draft),
            text("published", IndexedTarget::published),
            text("source", IndexedTarget::source),
            text("inheritedFrom", IndexedTarget::inheritedFrom),
            text("engineVersion", IndexedTarget::engineVersion),
            text("rule", IndexedTarget::rule),
            decimal("confidence", IndexedTarget::confidence));

    static final List<Column<ComparisonRow>> COMPARISONS = List.of(
            text("indicator", ComparisonRow::indicator),
            text("region", ComparisonRow::region),
            text("regionName", ComparisonRow::regionName),
            whole("year", ComparisonRow::year),
            text("comparator", row -> row.target().comparator()),
            decimal("value", row -> row.target().value()),
            decimal("valueMax", row -> row.target().valueMax()),
            text("unit", row -> row.target().unit()),
            decimal("valueSi", row -> row.target().valueSi()),
            text("unitSi", row -> row.target().unitSi()),
            text("change", row -> row.target().change()),
            flag("annual", row -> row.target().annual()),
            text("stringency", row -> row.target().stringency()),
            whole("baseline", row -> row.target().baseline()),
            whole("rank", ComparisonRow::rank),
            whole("others", ComparisonRow::others),
            text("wording", row -> row.target().indicator()),
            text("targetId", row -> row.target().id()),
            text("documentId", row -> row.target().documentId()),
            text("url", row -> row.target().url()),
            text("title", row -> row.target().title()),
            text("published", row -> row.target().published()),
            flag("draft", row -> row.target().draft()),
            text("evidence", row -> row.target().evidence().text()));

    private ExportColumns() {}
}
