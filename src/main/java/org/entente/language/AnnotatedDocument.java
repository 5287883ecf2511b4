package org.entente.language;

import java.io.Serializable;
import java.util.List;
import org.entente.document.Source;

/** A source with its sentences, in the order of the text; page furniture has none. */
public record AnnotatedDocument(Source source, List<Sentence> sentences) implements Serializable {

    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
    }
}
