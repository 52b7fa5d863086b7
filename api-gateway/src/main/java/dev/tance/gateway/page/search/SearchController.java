package dev.tance.gateway.page.search;

import dev.tance.gateway.document.DocumentSearch;
import dev.tance.gateway.facet.RegionNames;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.passage.PassageSearch;
import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: search with facets. All of its state is in its address. */
@Controller("searchPage")
public class SearchController {
    private static final Set<String> PARAMETERS = parameters();

    private final ResultList results;
    private final FacetList facets;
    private final RegionNames regions;

    public SearchController(ResultList results, FacetList facets, RegionNames regions) {
        this.results = results;
        this.facets = facets;
        this.regions = regions;
    }

    /** @param part {@code results} for the next results alone, as scripts ask for them */
    @GetMapping("/")
    String search(
            HttpServletRequest request,
            @RequestParam(name = "part", required = false, defaultValue = "") String part,
            Locale locale,
            Model model)
            throws IOException {
        Parameters.of(request, PARAMETERS);
        Address address = Address.of(request).without("part");
        model.addAttribute("address", address);
        if (address.value("q").isEmpty()) {
            model.addAttribute("results", results.newest(address));
        } else {
            model.addAttribute("results", results.found(address));
        }
        if (part.equals("results")) {
            return "search :: results";
        }
        Map<String, String> names = regions.names();
        model.addAttribute("facets", facets.of(address, names, locale));
        model.addAttribute("chosen", ChosenFilter.all(address, names));
        return "search";
    }

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(DocumentSearch.PARAMETERS);
        names.addAll(PassageSearch.PARAMETERS);
        names.add("part");
        return Address.names(names);
    }
}
