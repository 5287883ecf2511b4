package org.entente.site.http;

/**
 * Whether a client already has what it asks for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2">RFC 9110, 13.1.2 If-None-Match</a>
 */
public final class Conditional {
    private Conditional() {}

    /**
     * Whether the condition names the tag.
     *
     * @param entityTag the strong tag of what would be sent; the comparison is the weak one, as the clause demands
     */
    public static boolean notModified(Request request, String entityTag) {
        String condition = request.header("if-none-match").strip();
        if (condition.equals("*")) {
            return true;
        }
        for (String tag : condition.split(",", -1)) {
            String candidate = tag.strip();
            if (candidate.equals(entityTag) || candidate.equals("W/" + entityTag)) {
                return true;
            }
        }
        return false;
    }
}
