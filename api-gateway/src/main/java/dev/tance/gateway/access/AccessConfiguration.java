package dev.tance.gateway.access;

import static dev.tance.contracts.access.Role.ADMIN;
import static dev.tance.contracts.access.Role.OPERATOR;
import static dev.tance.contracts.access.Role.READER;

import dev.tance.gateway.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Which role each resource asks for, and the headers that every answer bears. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
public class AccessConfiguration {
    private static final String API = "/api/v1/**";

    /** No cookies and no sessions: every request says for itself who sends it, so there is nothing to forge by them. */
    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http,
            ApiKeys keys,
            LocalCallers local,
            RateLimits limits,
            ProblemWriter problems,
            Refusals refusals) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(AccessConfiguration::roles)
                .headers(AccessConfiguration::headers)
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new AccessFilter(keys, local, problems), AuthorizationFilter.class)
                .addFilterBefore(new RateLimitFilter(limits, problems), AuthorizationFilter.class)
                .build();
    }

    /** Refuses what no honest client sends: paths that are not normalised, control characters, unknown methods. */
    @Bean
    StrictHttpFirewall firewall() {
        return new StrictHttpFirewall();
    }

    @Bean
    Refusals refusals(ProblemWriter problems) {
        return new Refusals(problems);
    }

    private static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/openapi.json")
                .permitAll()
                .requestMatchers("/api/v1/admin/keys/**", "/api/v1/admin/indexes/**")
                .hasAuthority(ADMIN.code())
                .requestMatchers("/api/v1/admin/**", "/ops/**")
                .hasAuthority(OPERATOR.code())
                .requestMatchers(HttpMethod.GET, API)
                .hasAuthority(READER.code())
                .requestMatchers(HttpMethod.HEAD, API)
                .hasAuthority(READER.code())
                .requestMatchers(HttpMethod.OPTIONS, API)
                .hasAuthority(READER.code())
                .requestMatchers(API)
                .hasAuthority(OPERATOR.code())
                .anyRequest()
                .hasAuthority(READER.code());
    }

    /** Clients may keep answers, but ask each time whether they still hold (ETag); caches shared by others may not. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"));
    }
}
