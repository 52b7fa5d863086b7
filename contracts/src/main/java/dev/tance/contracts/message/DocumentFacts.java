package dev.tance.contracts.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. Null or empty where nothing reliable was found.
 *
 * @param documentNumber as written, for example {@code 云政发〔2024〕3号}
 * @param level national, ministry, province, city or county
 * @param region GB/T 2260 code, six digits
 * @param regionName full name of the region
 * @param kind for example 通知, 方案, 意见, 规划, 解读
 * @param draft true for a draft for comments (征求意见稿)
 * @param signed date under the text
 * @param published date of publication
 * @param carriesOut titles or numbers of documents that this one carries out
 * @param aliases further URLs that it is known to stand at, such as the source that a compilation names
 * @param fromCoveringPage names of the fields above that it takes from the page which announces it, as it has none of its own
 */
public record DocumentFacts(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String kind,
        boolean draft,
        @Nullable LocalDate signed,
        @Nullable LocalDate published,
        @Nullable String indexNumber,
        List<String> carriesOut,
        List<String> aliases,
        List<String> fromCoveringPage) {
    public DocumentFacts {
        carriesOut = List.copyOf(carriesOut);
        aliases = List.copyOf(aliases);
        fromCoveringPage = List.copyOf(fromCoveringPage);
    }
}
