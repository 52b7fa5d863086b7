package dev.tance.gateway.target;

import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Compares one indicator over regions and years. */
@RestController
public class ComparisonController {
    private final Comparisons comparisons;

    public ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/api/v1/targets/compare")
    Comparison compare(HttpServletRequest request) throws IOException {
        return comparisons.compare(Parameters.of(request, Comparisons.PARAMETERS));
    }
}
