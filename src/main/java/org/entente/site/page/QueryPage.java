package org.entente.site.page;

import java.util.List;

/**
 * A canned query as a form, with what it answers.
 *
 * @param fault what is wrong with the values given, or empty
 * @param asked whether it was run
 * @param bars whether each row is a name and a number and reads better as lengths
 */
record QueryPage(
        String name,
        String summary,
        String description,
        List<Field> fields,
        String fault,
        boolean asked,
        List<String> columns,
        List<List<Link>> rows,
        List<Integer> bars,
        List<Link> formats,
        String sparql) {

    /** An input; {@code suggestions} are values that the data has. */
    record Field(String name, String label, String type, String value, List<Choice> suggestions) {}
}
