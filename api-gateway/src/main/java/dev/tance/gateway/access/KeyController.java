package dev.tance.gateway.access;

import dev.tance.contracts.access.Role;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keys: made, listed, revoked. For admins. */
@RestController
@RequestMapping("/api/v1/admin/keys")
public class KeyController {
    private static final int MAX_NAME = 100;
    private static final int MAX_REQUESTS = 1_000_000;

    private final ApiKeys keys;

    public KeyController(ApiKeys keys) {
        this.keys = keys;
    }

    /**
     * What a new key is to be.
     *
     * @param requestsPerWindow null for the usual number
     */
    record KeyRequest(
            @Nullable String name,
            @Nullable Role role,
            @Nullable Integer requestsPerWindow) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    KeyView create(@RequestBody KeyRequest wanted, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        Parameters.of(request, Set.of());
        String name = wanted.name() == null ? "" : wanted.name().strip();
        if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.badRequest("field 'name' must be a text of 1 to " + MAX_NAME + " characters");
        }
        if (wanted.role() == null) {
            throw ProblemException.badRequest("field 'role' is missing; one of reader, operator, admin");
        }
        Integer requests = wanted.requestsPerWindow();
        if (requests != null && (requests < 1 || requests > MAX_REQUESTS)) {
            throw ProblemException.badRequest("field 'requestsPerWindow' must be a number from 1 to " + MAX_REQUESTS);
        }
        return KeyView.of(keys.create(name, wanted.role(), requests, caller));
    }

    @GetMapping
    Page<KeyView> list(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        List<KeyView> items = keys.all().stream().map(KeyView::of).toList();
        return new Page<>(items, null, items.size());
    }

    @DeleteMapping("/{id}")
    KeyView revoke(@PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        Parameters.of(request, Set.of());
        return KeyView.of(keys.revoke(id, caller));
    }
}
