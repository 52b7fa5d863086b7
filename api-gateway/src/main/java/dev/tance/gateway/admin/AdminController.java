package dev.tance.gateway.admin;

import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators. */
@RestController
@RequestMapping("/api/v1/admin")
public class AdminController {
    private final Verifier verifier;
    private final Reconciler reconciler;
    private final Throughputs throughputs;

    public AdminController(Verifier verifier, Throughputs throughputs, Reconciler reconciler) {
        this.reconciler = reconciler;
        this.verifier = verifier;
        this.throughputs = throughputs;
    }

    @GetMapping("/verify")
    Verification verify(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return verifier.verify();
    }

    /** Costs a reading of all books: not for every second. */
    @GetMapping("/verify/deep")
    Reconciliation reconcile(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return reconciler.reconcile();
    }

    @GetMapping("/throughput")
    Throughput throughput(HttpServletRequest request) throws IOException {
        return throughputs.throughput(Parameters.of(request, Throughputs.PARAMETERS));
    }
}
