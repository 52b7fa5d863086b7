package dev.tance.gateway.page.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader chooses once for all pages: given in an address, kept in a cookie. Values other than the known ones count as not given. */
enum Choice {
    LANGUAGE("lang", "tance-language", "zh|en"),
    THEME("theme", "tance-theme", "auto|light|dark");

    private final String parameter;
    private final String cookie;
    private final String values;

    Choice(String parameter, String cookie, String values) {
        this.parameter = parameter;
        this.cookie = cookie;
        this.values = values;
    }

    String parameter() {
        return parameter;
    }

    String cookie() {
        return cookie;
    }

    /** The value in the address, empty when there is none. */
    Optional<String> given(HttpServletRequest request) {
        return known(request.getParameter(parameter));
    }

    /** The value in the address, else the one that is kept. */
    Optional<String> made(HttpServletRequest request) {
        return given(request).or(() -> kept(request));
    }

    private Optional<String> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(kept -> kept.getName().equals(cookie))
                        .findFirst()
                        .flatMap(kept -> known(kept.getValue()));
    }

    private Optional<String> known(@Nullable String value) {
        return Optional.ofNullable(value).filter(given -> given.matches(values));
    }
}
