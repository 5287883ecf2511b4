package org.entente.extraction.meeting;

import java.util.List;
import java.util.Optional;
import org.entente.document.Span;
import org.entente.language.DatedWords;
import org.entente.language.Sentence;
import org.entente.statement.PartyCode;

/**
 * A sentence that tells of a meeting.
 *
 * @param trigger the word that tells of it
 * @param presence whether that word means that they were face to face, unless the text says how else
 * @param aside whether it is another meeting than the one reported: an earlier one, one yet to come
 * @param again whether the sentence says that it is one more meeting ("also met with")
 * @param people those who take part
 * @param parties those whom the sentence names as taking part
 * @param chair who presides
 * @param title how the meeting is called
 * @param date when it is
 */
record Scene(
        Sentence sentence,
        Span trigger,
        boolean presence,
        boolean aside,
        boolean again,
        List<Person> people,
        List<PartyCode> parties,
        Optional<Person> chair,
        MeetingTitle title,
        Optional<DatedWords> date) {}
