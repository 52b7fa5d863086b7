package dev.tance.gateway.page.explorer;

import dev.tance.gateway.facet.RegionNames;
import dev.tance.gateway.facet.TargetFacets;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.page.layout.InnerQuery;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.target.Comparison;
import dev.tance.gateway.target.Comparisons;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Compares one indicator over regions and years, as a table and as a chart of the same values. */
@Controller("comparisonPage")
public class ComparisonController {
    private static final Set<String> PARAMETERS = Address.names(Comparisons.PARAMETERS);

    private final Comparisons comparisons;
    private final ComparisonTables tables;
    private final TargetFacets facets;
    private final RegionNames regions;

    public ComparisonController(
            Comparisons comparisons, ComparisonTables tables, TargetFacets facets, RegionNames regions) {
        this.comparisons = comparisons;
        this.tables = tables;
        this.facets = facets;
        this.regions = regions;
    }

    @GetMapping("/targets/compare")
    String compare(HttpServletRequest request, Locale locale, Model model) throws IOException {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        Address address = Address.of(request);
        List<TargetFacets.Indicator> indicators = facets.indicators();
        model.addAttribute("address", address);
        model.addAttribute("indicators", indicators);
        model.addAttribute("regions", regions.all());
        model.addAttribute("chosenRegions", parameters.list("regions"));
        model.addAttribute("download", address.at("/api/v1/exports/comparisons"));
        if (!address.value("indicator").isEmpty()) {
            Comparison comparison = comparisons.compare(InnerQuery.of(address, Comparisons.PARAMETERS));
            model.addAttribute("table", tables.of(comparison, indicators, locale));
            model.addAttribute("chart", Chart.of(comparison));
        }
        return "compare";
    }
}
