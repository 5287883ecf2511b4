package org.entente.site.negotiation;

import java.util.ArrayList;
import java.util.List;

/** A header's value as a list. */
final class HeaderList {
    private HeaderList() {}

    /** The parts between separators that stand outside quoted strings, without the space around them; empty ones are left out. */
    static List<String> split(String value, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                add(parts, value.substring(start, i));
                start = i + 1;
            }
        }
        add(parts, value.substring(Math.min(start, value.length())));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
