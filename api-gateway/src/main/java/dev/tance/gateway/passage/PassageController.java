package dev.tance.gateway.passage;

import dev.tance.gateway.passage.PassageSearch.PassageView;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search in the text of documents. */
@RestController
@RequestMapping("/api/v1/passages")
public class PassageController {
    private final PassageSearch search;

    public PassageController(PassageSearch search) {
        this.search = search;
    }

    @GetMapping
    Page<PassageView> search(HttpServletRequest request) throws IOException {
        return search.page(Parameters.of(request, PassageSearch.PARAMETERS));
    }
}
