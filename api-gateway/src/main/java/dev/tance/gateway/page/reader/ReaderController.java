package dev.tance.gateway.page.reader;

import dev.tance.gateway.document.Documents;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.request.Parameters;
import dev.tance.index.model.IndexedDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a document: its text with what was read in it, and what is known of it. */
@Controller
public class ReaderController {
    private static final Set<String> PARAMETERS = Address.names(Set.of("version", "hits"));

    private final Documents documents;
    private final Readings readings;
    private final Surroundings surroundings;

    public ReaderController(Documents documents, Readings readings, Surroundings surroundings) {
        this.documents = documents;
        this.readings = readings;
        this.surroundings = surroundings;
    }

    @GetMapping("/read/{id}")
    String read(@PathVariable String id, HttpServletRequest request, Locale locale, Model model) throws IOException {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        IndexedDocument document = documents.get(id);
        Optional<String> version = parameters.text("version").filter(wanted -> !wanted.equals(document.version()));
        Hits hits = Hits.parse(parameters.text("hits").orElse(""));
        Optional<Reading> reading = readings.of(document, version, hits, locale);
        model.addAttribute("document", surroundings.view(document));
        model.addAttribute("reading", reading.orElse(null));
        model.addAttribute("surroundings", surroundings.of(document));
        model.addAttribute("version", version.orElse(document.version()));
        return "reader";
    }
}
