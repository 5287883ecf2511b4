package org.entente.site.page;

import java.util.HashMap;
import java.util.Map;

/**
 * The part of a long list that a page shows.
 *
 * @param number counted from 1
 * @param total how many entries the whole list has
 * @param size how many entries a part has
 */
record Part(int number, int total, int size) {
    /** How many entries a part of most lists has. */
    static final int SIZE = 50;

    /** The part that is asked for, or the last. */
    static Part of(Visit visit, int total) {
        return of(visit, total, SIZE);
    }

    static Part of(Visit visit, int total, int size) {
        return new Part(Math.min(visit.part(), 1 + Math.max(0, total - 1) / size), total, size);
    }

    /** The arguments of a query that asks for this part only. */
    Map<String, String> of(Map<String, String> arguments) {
        Map<String, String> part = new HashMap<>(arguments);
        part.put("limit", Integer.toString(size));
        part.put("offset", Integer.toString(offset()));
        return part;
    }

    /** The way to the parts before and after, of a page with further parameters. */
    Pager pager(Addresses addresses, String path, Map<String, String> parameters) {
        int last = Math.min(offset() + size, total);
        return new Pager(
                offset() + 1,
                last,
                total,
                number > 1 ? address(addresses, path, parameters, number - 1) : "",
                last < total ? address(addresses, path, parameters, number + 1) : "");
    }

    Pager pager(Addresses addresses, String path) {
        return pager(addresses, path, Map.of());
    }

    /** How many entries stand before it. */
    int offset() {
        return (number - 1) * size;
    }

    private static String address(Addresses addresses, String path, Map<String, String> parameters, int number) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("part", Integer.toString(number));
        return addresses.with(path, all);
    }
}
