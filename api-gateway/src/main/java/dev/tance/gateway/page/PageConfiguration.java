package dev.tance.gateway.page;

import dev.tance.gateway.page.layout.LanguageResolver;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pages' own assets and those of WebJars, without their versions in the address. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration implements WebMvcConfigurer {
    private static final Duration LIBRARIES_KEPT = Duration.ofDays(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/pages/assets/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(LIBRARIES_KEPT).cachePublic())
                .resourceChain(true);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }
}
