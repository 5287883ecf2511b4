package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.store.query.Parameter;

/**
 * The things that a form can be given. People write names, queries want keys.
 *
 * @param things of each type, the keys with the names
 */
record ThingChoices(Map<Parameter.Type, List<Choice>> things) {

    /** The key of the thing that a name stands for; else the words as they are. */
    String key(Parameter.Type type, String words) {
        return of(type).filter(thing -> thing.label().equalsIgnoreCase(words.strip()))
                .map(Choice::value)
                .findFirst()
                .orElse(words);
    }

    /** The name of the thing of a key, if no other has the same; else the key. */
    String name(Parameter.Type type, String key) {
        return of(type).filter(thing -> thing.value().equals(key))
                .map(Choice::label)
                .filter(name -> of(type).filter(other -> other.label().equalsIgnoreCase(name))
                                .count()
                        == 1)
                .findFirst()
                .orElse(key);
    }

    /** What to write for each thing, with its name. */
    List<Choice> named(Parameter.Type type) {
        return of(type).map(thing -> new Choice(name(type, thing.value()), thing.label()))
                .toList();
    }

    private Stream<Choice> of(Parameter.Type type) {
        return things.getOrDefault(type, List.of()).stream();
    }
}
