package org.entente.language;

import java.io.Serializable;
import org.entente.document.PartialDate;
import org.entente.document.Span;

/**
 * Words of a text that point at a day, month or year.
 *
 * @param date the first day that they point at, as far as it can be told; unstated where the text does not say from
 *     which day it is seen
 */
public record DatedWords(Span span, PartialDate date) implements Serializable {

    /** Whether the words point at a whole month or year. */
    public boolean isPeriod() {
        return date.iso().matches("\\d{4}(-\\d\\d)?");
    }
}
