package dev.tance.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.testing.RawHttp;
import dev.tance.gateway.testing.RunningGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A system that up started: people on the machine need no key, and nobody can pass for one of them. */
class LocalCallersTest {
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.shared();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void whoever_asks_for_this_machine_by_one_of_its_own_names_needs_no_key(String name) {
        assertThat(get("Host: " + name + ":" + gateway.base().getPort()).status())
                .isEqualTo(200);
        assertThat(get("Host: " + name).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebound.example",
                "rebound.example:8080",
                "127.0.0.1.rebound.example",
                "localhost.rebound.example",
                "127.0.0.1@rebound.example",
                "0.0.0.0",
                "10.0.0.1"
            })
    void a_foreign_name_that_leads_here_does_not_open_the_door(String name) {
        assertThat(get("Host: " + name).status()).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-For: 203.0.113.9",
                "X-Forwarded-Host: localhost",
                "Forwarded: for=127.0.0.1",
                "X-Real-IP: 127.0.0.1",
                "Via: 1.1 proxy.example",
                "Origin: http://elsewhere.example",
                "Origin: https://127.0.0.1:1",
                "Origin: null"
            })
    void what_came_through_a_proxy_or_from_another_sites_page_needs_a_key(String header) {
        assertThat(get("Host: 127.0.0.1", header).status()).isEqualTo(401);
    }

    @Test
    void our_own_pages_may_ask() {
        assertThat(get("Host: 127.0.0.1:8080", "Origin: http://127.0.0.1:8080", "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_sites_page_may_link_here_but_not_make_a_browser_change_anything() {
        String site = "Sec-Fetch-Site: cross-site";

        RawHttp.Answer posted = RawHttp.send(
                gateway.base(), "POST /api/v1/submissions HTTP/1.1", "Host: 127.0.0.1", site, "Content-Length: 0");

        assertThat(get("Host: 127.0.0.1", site).status()).isEqualTo(200);
        assertThat(posted.status()).isEqualTo(401);
    }

    @Test
    void a_wrong_key_is_refused_though_none_would_be_needed() {
        assertThat(get("Host: 127.0.0.1", "X-API-Key: wrong").status()).isEqualTo(401);
    }

    @Test
    void people_on_the_machine_are_not_counted() {
        assertThat(get("Host: 127.0.0.1").header("RateLimit")).isEmpty();
    }

    private static RawHttp.Answer get(String... headers) {
        return RawHttp.send(gateway.base(), "GET /api/v1/documents HTTP/1.1", headers);
    }
}
