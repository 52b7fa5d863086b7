package dev.tance.gateway.page.loading;

import dev.tance.gateway.admin.Verification;
import dev.tance.gateway.admin.Verifier;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.page.layout.InnerQuery;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.submission.SubmissionView;
import dev.tance.gateway.submission.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How far loading has come: the balance by source, and the latest submissions. The page asks for it again by itself. */
@Controller
public class LoadingController {
    private static final Set<String> PAGING = Set.of("limit", "cursor");
    private static final Set<String> PARAMETERS = Address.names(Set.of("part", "cursor", "limit"));

    private final Verifier verifier;
    private final Submissions submissions;

    public LoadingController(Verifier verifier, Submissions submissions) {
        this.verifier = verifier;
        this.submissions = submissions;
    }

    @GetMapping("/loading")
    String loading(HttpServletRequest request, Model model) throws IOException {
        boolean stateAlone = Parameters.of(request, PARAMETERS).text("part").isPresent();
        Address address = Address.of(request).without("part");
        Verification verification = verifier.verify();
        Page<SubmissionView> page = submissions.page(InnerQuery.of(address, PAGING));
        model.addAttribute("balance", verification);
        model.addAttribute("total", Shares.of(verification));
        model.addAttribute("sources", Shares.bySource(verification));
        model.addAttribute("submissions", page.items());
        model.addAttribute("again", address.with("part", "state").href());
        model.addAttribute(
                "older",
                page.next() == null ? null : address.with("cursor", page.next()).href());
        return stateAlone ? "loading :: state" : "loading";
    }
}
