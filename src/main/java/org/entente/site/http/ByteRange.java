package org.entente.site.http;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The octets of a file that a client asks for. It may ask for one range; of several it gets the whole file, as RFC
 * 9110, 14.2 allows, since whoever resumes a download asks for one.
 *
 * @param first counted from 0
 * @param length 0 if the file has none of the octets
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, 14 Range Requests</a>
 */
public record ByteRange(long first, long length) {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})", Pattern.CASE_INSENSITIVE);

    /**
     * The range that a request names.
     *
     * @return empty if it wants the whole file, or if its parts do not fit to this file any more
     */
    public static Optional<ByteRange> of(Request request, long size, String entityTag, Instant modified) {
        Matcher range = RANGE.matcher(request.header("range").strip());
        return request.method().equals("GET") && range.matches() && Conditional.sameRange(request, entityTag, modified)
                ? between(range.group(1), range.group(2), size)
                : Optional.empty();
    }

    /** Whether the file has at least one of the octets. */
    public boolean satisfiable() {
        return length > 0;
    }

    /** The value of {@code Content-Range}. */
    public String within(long size) {
        return "bytes " + (satisfiable() ? first + "-" + (first + length - 1) : "*") + "/" + size;
    }

    private static Optional<ByteRange> between(String first, String last, long size) {
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(ofLast(Math.min(Long.parseLong(last), size), size));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        return !last.isEmpty() && Long.parseLong(last) < from
                ? Optional.empty()
                : Optional.of(new ByteRange(from, Math.max(0, to - from + 1)));
    }

    private static ByteRange ofLast(long length, long size) {
        return new ByteRange(size - length, length);
    }
}
