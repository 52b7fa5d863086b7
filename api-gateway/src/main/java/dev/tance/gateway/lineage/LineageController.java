package dev.tance.gateway.lineage;

import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the tiers of administration say of one indicator. */
@RestController
public class LineageController {
    private final Lineages lineages;

    public LineageController(Lineages lineages) {
        this.lineages = lineages;
    }

    @GetMapping("/api/v1/targets/lineage")
    Lineage lineage(HttpServletRequest request) throws IOException {
        return lineages.lineage(Parameters.of(request, Lineages.PARAMETERS));
    }
}
