package org.entente.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One row of {@code furniture.tsv} or {@code masthead.tsv}: what a line looks like that speaks of the page.
 *
 * @param where the lines that are asked
 */
record PageRule(String name, String where, Pattern pattern, String example, String counterExample) {
    private static final String WEEKDAY =
            "(?:(?:Mon|Tue(?:s|\\b)|Wed(?:nes|\\b)|Thu(?:rs?|\\b)|Fri|Sat(?:ur|\\b)|Sun)(?:day)?\\.?,?\\s+)?";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL"
            + "|AUG|SEP|OCT|NOV|DEC)\\p{L}*\\.?";

    /** What the names of papers, broadcasters and agencies end in. */
    private static final String OUTLET = "(?:News|Times|Post|Herald|Daily|Agency|Press|Tribune|Radio|Television|TV"
            + "|Broadcasting|Gazette|Journal|Today|Observer|Star|Standard|Chronicle|Mirror|Monitor|Telegraph|Express|Wire"
            + "|Network|Bulletin|Courier|Examiner|Dispatch|Inquirer|Nation|Mail|Corporation|Media)";

    /** What a pattern may name in braces. */
    private static final Map<String, String> PARTS = Map.of(
            "{date}",
            WEEKDAY
                    + "(?:\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d[\\d:.Z+-]*)?|\\d{4}[./]\\d\\d[./]\\d\\d|\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s-](?:(?:day )?of )?"
                    + MONTH + "(?:,?[\\s-]\\d{4})?|"
                    + MONTH + ",?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d\\d[.-]\\d\\d[.-]\\d{4}"
                    + "|\\d{1,2}/\\d{1,2}/\\d\\d(?:\\d\\d)?|\\d{1,2}-" + MONTH + "-\\d\\d)",
            "{time}",
            "\\d{1,2}[:.]\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s?\\(?[A-Z]{2,5}(?:[+-]\\d+)?\\)?)?",
            "{name}",
            "(?:(?:Dr|Mr|Ms|Mrs)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|van|von|de|da|der)){1,4}",
            "{place}",
            "(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs?|ur)?(?:day)?\\b|(?:Last|Updated?|Published|Posted|Modified)\\b)\\p{Lu}[\\p{L}.'’-]*(?:[ ,]{1,2}\\p{Lu}[\\p{L}.'’-]*){0,4}",
            "{organisation}",
            Publishers.anyOrganisation(),
            "{agency}",
            Publishers.anySpelling(),
            "{outlet}",
            "(?:" + Publishers.anySpelling()
                    + "(?:\\sArchives?)?|(?i:the )?(?:(?:\\p{Lu}[\\p{L}.'’&-]*\\s){1,4}|\\p{Lu}\\p{L}+-)(?i:" + OUTLET
                    + ")(?:\\s(?:Online|English|International|Service|Archives?|Pacific))?)");

    /** Whether what a matcher of the pattern is given tells something, where this rule looks for it. */
    boolean finds(Matcher matcher) {
        return switch (where) {
            case "start" -> matcher.lookingAt();
            case "title", "lead", "end", "notice" -> matcher.find();
            default -> matcher.matches();
        };
    }

    /** Whether it finds who wrote a text, or when. */
    boolean tellsOrigin() {
        return pattern.pattern().contains("(?<author>") || pattern.pattern().contains("(?<published>");
    }

    static List<PageRule> of(Table table) {
        return table.rows().stream().map(PageRule::of).toList();
    }

    private static PageRule of(Table.Row row) {
        String regex = row.text("pattern");
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            regex = regex.replace(part.getKey(), part.getValue());
        }
        try {
            return new PageRule(
                    row.text("name"),
                    row.text("where"),
                    Pattern.compile(regex, Pattern.UNICODE_CASE),
                    row.text("example"),
                    row.text("counter-example"));
        } catch (PatternSyntaxException e) {
            throw row.fault("not a pattern: " + e.getDescription());
        }
    }
}
