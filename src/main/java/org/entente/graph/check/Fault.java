package org.entente.graph.check;

/**
 * Something that is wrong with a dataset.
 *
 * @param thing the IRI that it is about, or the file
 * @param place where in the thing or file, such as a property or a line; may be empty
 * @param remedy what to do about it
 */
public record Fault(Severity severity, String thing, String place, String problem, String remedy) {

    /** How bad it is: a dataset with an ERROR is not published. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Fault error(String thing, String place, String problem, String remedy) {
        return new Fault(Severity.ERROR, thing, place, problem, remedy);
    }

    /** On one line. */
    @Override
    public String toString() {
        String where = place.isEmpty() ? thing : thing + " (" + place + ")";
        return severity + " " + where + ": " + problem + "; " + remedy;
    }
}
