package dev.tance.gateway.page.operations;

import dev.tance.gateway.admin.Throughputs;
import dev.tance.gateway.admin.Verification;
import dev.tance.gateway.admin.Verifier;
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
    private static final Parameters EVERYTHING = Parameters.of(Map.of(), Throughputs.PARAMETERS);

    private final Verifier verifier;
    private final Throughputs throughputs;
    private final Backlog backlog;
    private final Repairs repairs;

    public OperationsController(Verifier verifier, Throughputs throughputs, Backlog backlog, Repairs repairs) {
        this.verifier = verifier;
        this.throughputs = throughputs;
        this.backlog = backlog;
        this.repairs = repairs;
    }

    @GetMapping("/ops")
    String operations(HttpServletRequest request, Model model) throws IOException {
        boolean stateAlone = Parameters.of(request, PARAMETERS).text("part").isPresent();
        Verification balance = verifier.verify();
        model.addAttribute("balance", balance);
        model.addAttribute("flow", FlowStage.all(throughputs.throughput(EVERYTHING), backlog.waiting()));
        model.addAttribute("failures", Cause.all(balance.dead()));
        model.addAttribute("skips", Cause.all(balance.skipped()));
        model.addAttribute("letters", repairs.letters());
        model.addAttribute("replays", repairs.replays());
        model.addAttribute("generations", repairs.generations());
        return stateAlone ? "ops :: state" : "ops";
    }
}
