package dev.tance.gateway.page.region;

import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A region: its targets beside those of its parent. */
@Controller
public class RegionController {
    private final RegionProfiles profiles;

    public RegionController(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/regions/{code}")
    String region(@PathVariable String code, HttpServletRequest request, Locale locale, Model model)
            throws IOException {
        Parameters.of(request, Address.names(Set.of()));
        if (!code.matches("\\d{6}")) {
            throw ProblemException.badRequest("a region is named by its six digits");
        }
        model.addAttribute("profile", profiles.of(code, locale));
        return "region";
    }
}
