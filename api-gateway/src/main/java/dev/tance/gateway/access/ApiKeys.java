package dev.tance.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tance.contracts.access.ApiKeyToken;
import dev.tance.contracts.access.Role;
import dev.tance.gateway.problem.ProblemException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes, revokes and recognises keys. A key that was read is taken as it was for {@link AccessProperties#cacheFor}; what
 * this instance revokes is refused by it at once.
 */
@Component
public class ApiKeys {
    private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);
    private static final int MAX_CACHED = 10_000;

    private final ApiKeyIndex index;
    private final AccessProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Optional<ApiKey>> cache;

    public ApiKeys(ApiKeyIndex index, AccessProperties properties, Clock clock) {
        this.index = index;
        this.properties = properties;
        this.clock = clock;
        this.cache = Caffeine.newBuilder()
                .maximumSize(MAX_CACHED)
                .expireAfterWrite(properties.cacheFor())
                .build();
    }

    /** A key just made, with the only copy of its text. */
    public record NewKey(ApiKeyToken token, ApiKey key) {}

    /** Makes a key. Its text is in the answer and nowhere else. */
    public NewKey create(String name, Role role, @Nullable Integer requestsPerWindow, Caller by) throws IOException {
        ApiKeyToken token = ApiKeyToken.generate(random);
        ApiKey key = new ApiKey(
                token.id(), name, role, token.hash(), requestsPerWindow, clock.instant(), by.id(), null, null);
        index.save(key);
        LOG.info("{} made key {} with role {}", by.id(), key.id(), role.code());
        return new NewKey(token, key);
    }

    /**
     * Revokes a key; a revoked one stays as it is.
     *
     * @throws ProblemException not found when there is no key with the id
     */
    public ApiKey revoke(String id, Caller by) throws IOException {
        ApiKey known = index.find(id).orElseThrow(() -> ProblemException.notFound("no key has this id"));
        ApiKey revoked = known.revoked(clock.instant(), by.id());
        index.save(revoked);
        cache.invalidate(id);
        LOG.info("{} revoked key {}", by.id(), id);
        return revoked;
    }

    /** All keys, revoked ones too, oldest first. */
    public List<ApiKey> all() throws IOException {
        return index.all();
    }

    /** Who bears the text, empty when it is no valid key. */
    public Optional<Caller> recognise(String text) throws IOException {
        Optional<ApiKeyToken> token = ApiKeyToken.parse(text);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        if (token.get().matches(properties.adminKeySha256())) {
            return Optional.of(Caller.BOOTSTRAP);
        }
        return find(token.get().id())
                .filter(key -> key.revokedAt() == null && token.get().matches(key.hash()))
                .map(Caller::of);
    }

    private Optional<ApiKey> find(String id) throws IOException {
        Optional<ApiKey> cached = cache.getIfPresent(id);
        if (cached != null) {
            return cached;
        }
        Optional<ApiKey> found = index.find(id);
        cache.put(id, found);
        return found;
    }
}
