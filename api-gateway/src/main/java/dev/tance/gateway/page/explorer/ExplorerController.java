package dev.tance.gateway.page.explorer;

import dev.tance.gateway.facet.RegionNames;
import dev.tance.gateway.facet.TargetFacets;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.page.layout.InnerQuery;
import dev.tance.gateway.page.words.TargetRow;
import dev.tance.gateway.page.words.TargetRows;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.target.TargetSearch;
import dev.tance.index.model.IndexedTarget;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists targets under filters. */
@Controller
public class ExplorerController {
    private static final Set<String> PARAMETERS = parameters();

    private final TargetSearch search;
    private final TargetRows rows;
    private final TargetFacets facets;
    private final RegionNames regions;

    public ExplorerController(TargetSearch search, TargetRows rows, TargetFacets facets, RegionNames regions) {
        this.search = search;
        this.rows = rows;
        this.facets = facets;
        this.regions = regions;
    }

    @GetMapping("/targets")
    String targets(HttpServletRequest request, Locale locale, Model model) throws IOException {
        boolean rowsAlone = Parameters.of(request, PARAMETERS).text("part").isPresent();
        Address address = Address.of(request).without("part");
        Page<IndexedTarget> page = search.page(InnerQuery.of(address, TargetSearch.PARAMETERS));
        List<TargetRow> shown = rows.of(page.items(), locale);
        model.addAttribute("address", address);
        model.addAttribute("rows", shown);
        model.addAttribute("total", page.total());
        model.addAttribute(
                "more",
                page.next() == null ? null : address.with("cursor", page.next()).href());
        if (rowsAlone) {
            return "targets :: rows";
        }
        model.addAttribute("indicators", facets.indicators());
        model.addAttribute("regions", regions.all());
        model.addAttribute("comparison", comparison(address));
        model.addAttribute(
                "download", address.without("cursor", "limit", "sort").at("/api/v1/exports/targets"));
        return "targets";
    }

    /** The comparison of the indicator that is filtered by. */
    private static String comparison(Address address) {
        String indicator = address.value("indicator");
        return indicator.isEmpty()
                ? "/targets/compare"
                : Address.of("/targets/compare").with("indicator", indicator).href();
    }

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(TargetSearch.PARAMETERS);
        names.add("part");
        return Address.names(names);
    }
}
