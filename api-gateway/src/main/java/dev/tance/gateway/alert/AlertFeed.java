package dev.tance.gateway.alert;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** The newest matches of an alert as an Atom feed (RFC 4287). */
final class AlertFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private AlertFeed() {}

    static String of(Alert alert, List<AlertMatch> newest) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:tance:alert:" + alert.id());
            element(xml, "title", alert.name());
            element(
                    xml,
                    "updated",
                    (newest.isEmpty() ? alert.createdAt() : newest.getFirst().foundAt()).toString());
            xml.writeStartElement("author");
            element(xml, "name", "Tance");
            xml.writeEndElement();
            for (AlertMatch match : newest) {
                entry(xml, match);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
    }

    private static void entry(XMLStreamWriter xml, AlertMatch match) throws XMLStreamException {
        JsonNode item = match.item();
        String document = item.path("title").asString(item.path("url").asString(""));
        boolean target = item.has("indicator");
        String title = target ? item.path("indicator").asString("") + " · " + document : document;
        xml.writeStartElement("entry");
        element(xml, "id", "urn:tance:match:" + match.id());
        element(xml, "title", title);
        element(xml, "updated", match.foundAt().toString());
        String url = item.path("url").asString("");
        if (url.startsWith("http://") || url.startsWith("https://")) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("href", url);
        }
        element(xml, "summary", target ? item.path("evidence").path("text").asString("") : title);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]|[\ufffe\uffff]", " "));
        xml.writeEndElement();
    }
}
