package dev.tance.gateway.openapi;

import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /openapi.json}: for everyone, also without a key. */
@RestController
public class OpenApiController {
    private final OpenApiDocument document;

    public OpenApiController(OpenApiDocument document) {
        this.document = document;
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> document(HttpServletRequest request) {
        Parameters.of(request, Set.of());
        return ResponseEntity.ok()
                .eTag(document.entityTag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(document.json());
    }
}
