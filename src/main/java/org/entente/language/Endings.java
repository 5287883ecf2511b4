package org.entente.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ending of an unknown word says of its part of speech. */
final class Endings {
    private static final Map<Tag, List<String>> ENDINGS = Map.of(
            Tag.NOUN,
            List.of(
                    "tion", "sion", "ment", "ments", "ness", "ity", "ities", "ism", "ist", "ship", "ance", "ence",
                    "tions", "ency"),
            Tag.ADJECTIVE,
            List.of(
                    "ous",
                    "ive",
                    "ful",
                    "less",
                    "able",
                    "ible",
                    "ical",
                    "ional",
                    "ient",
                    "ic",
                    "-based",
                    "-led",
                    "-sized",
                    "-oriented",
                    "-related",
                    "-driven",
                    "-term",
                    "-scale",
                    "-wide",
                    "-free",
                    "-made",
                    "-owned",
                    "-style"),
            Tag.ADVERB,
            List.of("ally", "edly", "ously", "ively", "fully", "antly", "ently", "ately", "ibly", "ably"));

    Optional<Tag> tag(String lower) {
        for (var ending : ENDINGS.entrySet()) {
            for (String tail : ending.getValue()) {
                if (lower.length() > tail.length() + 2 && lower.endsWith(tail)) {
                    return Optional.of(ending.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
