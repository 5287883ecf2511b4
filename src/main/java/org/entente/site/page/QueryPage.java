package org.entente.site.page;

import java.util.List;

/**
 * A canned query as a form, with what it answers.
 *
 * @param fault what is wrong with the values given, or empty
 * @param asked whether it was run
 * @param editor where the query can be changed
 */
record QueryPage(
        String name,
        String description,
        List<Field> fields,
        String fault,
        boolean asked,
        AnswerTable answers,
        List<Link> formats,
        String sparql,
        String editor) {

    /**
     * An input.
     *
     * @param type a type of HTML's input, or {@code choice} where the suggestions are all that there is
     * @param example a value that makes sense, or empty
     * @param suggestions values that the data has
     */
    record Field(
            String name,
            String label,
            String type,
            String value,
            String example,
            boolean required,
            List<Choice> suggestions) {}
}
