package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/entente.ttl}, where their meaning is written. A test holds the two equal.
 */
public final class Vocabulary {
    public static final String NAMESPACE = "https://w3id.org/entente/ontology#";

    public static final Node MEETING = term("Meeting");
    public static final Node REPRESENTATIVE = term("Representative");
    public static final Node MINISTER = term("Minister");
    public static final Node PARTY = term("Party");
    public static final Node STATE = term("State");
    public static final Node ORGANISATION = term("Organisation");
    public static final Node GROUP = term("Group");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node MEETING_REPORT = term("MeetingReport");
    public static final Node OUTCOME_DOCUMENT = term("OutcomeDocument");
    public static final Node OUTCOME_NAMING = term("OutcomeNaming");
    public static final Node CLAIM = term("Claim");
    public static final Node COMMITMENT = term("Commitment");
    public static final Node PROPOSAL = term("Proposal");
    public static final Node POSITION = term("Position");
    public static final Node STATEMENT = term("Statement");
    public static final Node TOPIC = term("Topic");
    public static final Node SOURCE = term("Source");

    public static final Node FILE_NAME = term("fileName");
    public static final Node DATELINE = term("dateline");
    public static final Node TEXT = term("text");
    public static final Node TEXT_WITHHELD = term("textWithheld");
    public static final Node SHA256 = term("sha256");
    public static final Node BODY_PART = term("bodyPart");
    public static final Node HAS_SOURCE = term("source");
    public static final Node HAS_MEETING = term("meeting");
    public static final Node ORDER = term("order");
    public static final Node MENTIONED = term("mentioned");
    public static final Node DATE = term("date");
    public static final Node DATE_WORDS = term("dateWords");
    public static final Node FORMAT = term("format");
    public static final Node ORDINAL = term("ordinal");
    public static final Node SERIES = term("series");
    public static final Node PLACE = term("place");
    public static final Node HAS_PARTY = term("party");
    public static final Node CHAIR = term("chair");
    public static final Node OUTCOME = term("outcome");
    public static final Node GENRE = term("genre");
    public static final Node PERSON = term("person");
    public static final Node OFFICE = term("office");
    public static final Node ROLE = term("role");
    public static final Node ATTESTS = term("attests");
    public static final Node KIND = term("kind");
    public static final Node ACTOR = term("actor");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node HAS_TOPIC = term("topic");
    public static final Node SPEAKER = term("speaker");
    public static final Node ACTION = term("action");
    public static final Node NEGATED = term("negated");
    public static final Node AMOUNT = term("amount");
    public static final Node DUE = term("due");
    public static final Node RULE = term("rule");
    public static final Node TRIGGER = term("trigger");
    public static final Node DIVERGES_IN = term("divergesIn");
    public static final Node INDEPENDENT_SOURCES = term("independentSources");
    public static final Node SILENT_SOURCE = term("silentSource");
    public static final Node OFFICIAL_NAME = term("officialName");
    public static final Node MEMBER = term("member");

    /** The scheme of all topics. */
    public static final Node TOPICS = term("topics");

    private Vocabulary() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
