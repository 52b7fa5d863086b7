package dev.tance.gateway.facet;

import dev.tance.gateway.facet.RegionNames.Region;
import dev.tance.gateway.facet.TargetFacets.Indicator;
import dev.tance.gateway.facet.TargetFacets.Organisation;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask for. */
@RestController
@RequestMapping("/api/v1")
public class FacetController {
    private final TargetFacets targets;
    private final RegionNames regions;

    public FacetController(TargetFacets targets, RegionNames regions) {
        this.targets = targets;
        this.regions = regions;
    }

    @GetMapping("/indicators")
    Page<Indicator> indicators(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return whole(targets.indicators());
    }

    @GetMapping("/organisations")
    Page<Organisation> organisations(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return whole(targets.organisations());
    }

    @GetMapping("/regions")
    Page<Region> regions(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return whole(regions.all());
    }

    private static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }
}
