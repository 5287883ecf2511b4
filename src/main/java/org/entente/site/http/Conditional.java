package org.entente.site.http;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a client that has a copy already needs another.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, 13 Conditional Requests</a>
 */
public final class Conditional {
    /** RFC 9110, 8.8.3; a tag may hold commas, so a list of them is searched rather than split. */
    private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?(\"[!#-~\\x80-\\uFFFF]*\")");

    private Conditional() {}

    /**
     * Whether the client's copy, known by its tag, is what would be sent.
     *
     * @param entityTag the strong tag of what would be sent; the comparison is the weak one (RFC 9110, 13.1.2)
     */
    public static boolean notModified(Request request, String entityTag) {
        return names(request.header("if-none-match"), entityTag);
    }

    /**
     * Whether the client's copy is what would be sent, by its tag or, where the client knows none, by its date.
     *
     * @param modified to the second; RFC 9110, 13.2.2: the date does not count where there are tags
     */
    public static boolean notModified(Request request, String entityTag, Instant modified) {
        return request.header("if-none-match").isEmpty()
                ? HttpDate.parse(request.header("if-modified-since"))
                        .filter(copy -> !modified.isAfter(copy))
                        .isPresent()
                : notModified(request, entityTag);
    }

    /**
     * Whether the client wants what would be sent only if it is what it had (RFC 9110, 13.1.1: the strong comparison),
     * and it is not.
     */
    public static boolean failed(Request request, String entityTag) {
        String condition = request.header("if-match").strip();
        if (condition.isEmpty() || condition.equals("*")) {
            return false;
        }
        return ENTITY_TAG
                .matcher(condition)
                .results()
                .noneMatch(tag -> tag.group().equals(entityTag));
    }

    /** Whether a part of the file fits to the parts that the client has (RFC 9110, 13.1.5: the strong comparison). */
    static boolean sameRange(Request request, String entityTag, Instant modified) {
        String condition = request.header("if-range").strip();
        return condition.isEmpty()
                || condition.equals(entityTag)
                || HttpDate.parse(condition).filter(modified::equals).isPresent();
    }

    private static boolean names(String condition, String entityTag) {
        if (condition.strip().equals("*")) {
            return true;
        }
        Matcher tag = ENTITY_TAG.matcher(condition);
        while (tag.find()) {
            if (entityTag.equals(tag.group(2))) {
                return true;
            }
        }
        return false;
    }
}
