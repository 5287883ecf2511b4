package org.entente.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Table;

/** Every form of every verb of verbs.tsv, in American and British spelling, with the base form it belongs to. */
final class VerbForms {
    private static final EnumSet<Tag> NONE = EnumSet.noneOf(Tag.class);

    private final Map<String, EnumSet<Tag>> tags = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    VerbForms(Spelling spelling) {
        for (Table.Row row : Table.read("org/entente/language/verbs.tsv").rows()) {
            addVerb(row);
        }
        for (var line : spelling.british().entrySet()) {
            if (tags.getOrDefault(line.getValue(), NONE).contains(Tag.VERB_BASE)) {
                addForms(line.getKey(), line.getValue());
            }
        }
        addHelper("be", "is are am was were been being 's 're 'm");
        addHelper("have", "has had having 've");
        addHelper("do", "does did done doing");
    }

    EnumSet<Tag> tags(String form) {
        return tags.getOrDefault(form, NONE);
    }

    Optional<String> base(String form) {
        return Optional.ofNullable(bases.get(form));
    }

    private void addHelper(String base, String forms) {
        bases.put(base, base);
        for (String form : forms.split(" ", -1)) {
            bases.put(form, base);
        }
        if (base.equals("do")) {
            add("done", base, Tag.VERB_PARTICIPLE);
            add("doing", base, Tag.VERB_ING);
        }
    }

    private void addVerb(Table.Row row) {
        String base = row.text("base");
        if (row.text("past").isEmpty()) {
            addForms(base, base);
            if (base.endsWith("ize")) {
                addForms(base.substring(0, base.length() - 3) + "ise", base);
            }
            return;
        }
        add(base, base, Tag.VERB_BASE, Tag.VERB_PRESENT);
        add(thirdPerson(base), base, Tag.VERB_PRESENT);
        add(row.text("past"), base, Tag.VERB_PAST);
        add(row.text("participle"), base, Tag.VERB_PARTICIPLE);
        add(row.text("ing"), base, Tag.VERB_ING);
    }

    private void addForms(String spelled, String base) {
        add(spelled, base, Tag.VERB_BASE, Tag.VERB_PRESENT);
        add(thirdPerson(spelled), base, Tag.VERB_PRESENT);
        add(past(spelled), base, Tag.VERB_PAST, Tag.VERB_PARTICIPLE);
        add(ing(spelled), base, Tag.VERB_ING);
    }

    private void add(String form, String base, Tag... readings) {
        bases.putIfAbsent(form, base);
        tags.computeIfAbsent(form, f -> EnumSet.noneOf(Tag.class)).addAll(List.of(readings));
    }

    private static String thirdPerson(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("go")
                || base.endsWith("do")
                || base.endsWith("to");
        return base + (hisses ? "es" : "s");
    }

    private static String past(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + (base.endsWith("e") ? "d" : "ed");
    }

    private static String ing(String base) {
        boolean silentE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye") && !base.endsWith("oe");
        return (silentE ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        int last = base.length() - 1;
        return last > 0 && base.charAt(last) == 'y' && "aeiou".indexOf(base.charAt(last - 1)) < 0;
    }
}
