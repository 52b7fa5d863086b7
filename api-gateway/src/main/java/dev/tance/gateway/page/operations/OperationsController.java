package dev.tance.gateway.page.operations;

import dev.tance.gateway.admin.Throughputs;
import dev.tance.gateway.admin.Verification;
import dev.tance.gateway.admin.Verifier;
import dev.tance.gateway.document.DocumentSearch;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For operators: the flow through the stages, whether the books balance, what failed and why. */
@Controller
public class OperationsController {
    private static final Set<String> PARAMETERS = Address.names(Set.of("part"));
    private static final String LATEST_DEAD = "10";

    private final Verifier verifier;
    private final Throughputs throughputs;
    private final DocumentSearch documents;

    public OperationsController(Verifier verifier, Throughputs throughputs, DocumentSearch documents) {
        this.verifier = verifier;
        this.throughputs = throughputs;
        this.documents = documents;
    }

    @GetMapping("/ops")
    String operations(HttpServletRequest request, Model model) throws IOException {
        boolean stateAlone = Parameters.of(request, PARAMETERS).text("part").isPresent();
        Verification balance = verifier.verify();
        model.addAttribute("balance", balance);
        model.addAttribute(
                "flow", FlowStage.all(throughputs.throughput(Parameters.of(Map.of(), Throughputs.PARAMETERS))));
        model.addAttribute("failures", Cause.all(balance.dead()));
        model.addAttribute("skips", Cause.all(balance.skipped()));
        if (stateAlone) {
            return "ops :: state";
        }
        Map<String, String[]> dead = Map.of("status", new String[] {"dead"}, "limit", new String[] {LATEST_DEAD});
        model.addAttribute("letters", documents.page(Parameters.of(dead, DocumentSearch.PARAMETERS)));
        return "ops";
    }
}
