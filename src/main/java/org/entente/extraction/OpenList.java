package org.entente.extraction;

import org.entente.extraction.actor.Reference;
import org.entente.language.Sentence;

/**
 * What the items of a list go on from.
 *
 * @param lead whose stance its lead-in took
 * @param completes whether the items complete the lead-in
 * @param to whether the lead-in has the "to" of their infinitives
 * @param open whether the sentence before was the lead-in or an item
 * @param declared whether the lead-in only names who declares, so that each item has a finite verb
 */
record OpenList(Reference lead, boolean completes, boolean to, boolean open, boolean declared) {
    static final OpenList NONE = new OpenList(Reference.NOBODY, false, false, false, false);

    OpenList ledBy(Reference lead) {
        return new OpenList(lead, completes, to, open, false);
    }

    /** "The Council,": the same list where the words name nobody. */
    OpenList declaredBy(Reference named) {
        return named.actors().isEmpty() ? this : new OpenList(named, completes, to, open, true);
    }

    /** The list behind a sentence that the reader has read; {@code opens} where its items complete the sentence. */
    OpenList behind(Sentence sentence, boolean opens) {
        boolean item = sentence.role() == Sentence.Role.LIST_ITEM;
        boolean goesOn = goesOn(sentence);
        return new OpenList(
                lead,
                goesOn || opens,
                goesOn ? to : LeadIn.endsInTo(sentence),
                LeadIn.is(sentence) || (open && item),
                declared);
    }

    /** Whether a sentence is one of the items that complete the lead-in. */
    boolean goesOn(Sentence sentence) {
        return completes && sentence.role() == Sentence.Role.LIST_ITEM;
    }

    /** A sentence with the readings that an item has in this list. */
    Sentence read(Sentence sentence) {
        if (declared && LeadIn.isPreamble(sentence)) {
            return LeadIn.preamble(sentence);
        }
        if (LeadIn.isOperative(sentence, declared)) {
            return LeadIn.operative(sentence);
        }
        if (open && LeadIn.isUnmarkedItem(sentence)) {
            return LeadIn.item(sentence);
        }
        boolean infinitive = goesOn(sentence) || ((declared || open) && sentence.role() == Sentence.Role.LIST_ITEM);
        return infinitive ? LeadIn.bare(sentence, to) : sentence;
    }
}
