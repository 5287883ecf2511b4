package org.entente.statement;

import java.io.Serializable;

/**
 * The code of a party: ISO 3166-1 alpha-2 for a state ({@code KZ}), {@code EU} for the European Union, the usual
 * acronym in upper case for other organisations and groups ({@code ASEAN}, {@code C5+1}).
 */
public record PartyCode(String value) implements Serializable, Comparable<PartyCode> {

    public PartyCode {
        if (!value.matches("[A-Z0-9][A-Z0-9+&-]*")) {
            throw new IllegalArgumentException("not a party code: " + value);
        }
    }

    @Override
    public int compareTo(PartyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
