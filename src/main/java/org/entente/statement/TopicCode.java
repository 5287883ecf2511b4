package org.entente.statement;

import java.io.Serializable;

/** The notation of a topic in the topic scheme, such as {@code health} or {@code peace-security}. */
public record TopicCode(String value) implements Serializable, Comparable<TopicCode> {

    public TopicCode {
        if (!value.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a topic code: " + value);
        }
    }

    @Override
    public int compareTo(TopicCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
