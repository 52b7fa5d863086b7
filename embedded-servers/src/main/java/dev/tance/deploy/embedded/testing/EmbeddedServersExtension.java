package dev.tance.deploy.embedded.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * {@code @ExtendWith(EmbeddedServersExtension.class)}: both {@link TestServers} run before the first test of the class. A
 * test that needs one server alone asks {@link TestServers} for it and does without this extension.
 */
public final class EmbeddedServersExtension implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        TestServers.startBoth();
    }
}
