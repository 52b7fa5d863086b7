package dev.tance.tagging.entity;

/**
 * A document cited by its number (发文字号).
 *
 * @param surface the number exactly as written, such as 国发〔2021〕23号
 * @param normal the same in one form: no spaces, brackets 〔〕, half-width digits, no 第
 * @param agencyCode the characters before the year, such as 国发
 * @param year the year in the brackets
 * @param start UTF-16 offset of its first character, 0-based
 * @param end offset after its last one
 * @param rule id of the rule that read it
 * @param confidence 0 to 1
 */
public record CitedNumber(
        String surface,
        String normal,
        String agencyCode,
        int year,
        int start,
        int end,
        String rule,
        double confidence) {}
