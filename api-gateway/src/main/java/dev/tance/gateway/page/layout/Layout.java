package dev.tance.gateway.page.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * What the frame around every page needs.
 *
 * @param language {@code zh} or {@code en}
 * @param theme auto, light or dark
 * @param address of the page, without what was chosen for all pages
 */
public record Layout(String language, String theme, Address address) {
    /** Name in the model. */
    static final String NAME = "layout";

    /** The frame for a request. */
    static Layout of(HttpServletRequest request, Locale locale) {
        return new Layout(locale.getLanguage(), Choice.THEME.made(request).orElse("auto"), Address.of(request));
    }

    /** The page's language as browsers understand it. */
    public String tag() {
        return language.equals("zh") ? "zh-CN" : "en";
    }

    /** This page in another language. */
    public String inLanguage(String other) {
        return address.with(Choice.LANGUAGE.parameter(), other).href();
    }

    /** This page in another look. */
    public String inTheme(String other) {
        return address.with(Choice.THEME.parameter(), other).href();
    }
}
