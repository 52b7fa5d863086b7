package dev.tance.gateway.page.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(basePackages = "dev.tance.gateway.page")
public class LayoutAttributes {
    @ModelAttribute(Layout.NAME)
    Layout layout(HttpServletRequest request, Locale locale) {
        return Layout.of(request, locale);
    }
}
