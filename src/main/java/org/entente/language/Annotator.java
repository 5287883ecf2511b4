package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Source;
import org.entente.document.Span;

/**
 * Finds the sentences of a source's body, their words, and each word's part of speech and base form. Takes time linear
 * in the length of the text. Immutable; threads may share it.
 */
public final class Annotator {
    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final Capitals capitals;
    private final RunInHeadings headings;

    public Annotator() {
        var abbreviations = new Abbreviations();
        var spelling = new Spelling();
        var verbs = new VerbForms(spelling);
        var lexicon = new Lexicon(verbs);
        splitter = new SentenceSplitter(abbreviations, lexicon);
        tokenizer = new Tokenizer(abbreviations);
        tagger = new Tagger(lexicon);
        lemmatizer = new Lemmatizer(verbs, spelling);
        capitals = new Capitals(lexicon);
        headings = new RunInHeadings(lexicon);
    }

    public AnnotatedDocument annotate(Source source) {
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = Paragraphs.of(source);
        var layout = new Layout(source.text());
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Sentence.Role role = layout.role(paragraph);
            int heading = headings.end(source.text(), paragraph.span());
            if (heading > paragraph.span().start()) {
                var title = new Span(paragraph.span().start(), heading);
                List<Token> words = tokens(source.text(), title, Sentence.Role.HEADING);
                sentences.add(new Sentence(title, Sentence.Role.HEADING, i, words));
            }
            for (Span span : splitter.split(
                    source.text(), new Span(heading, paragraph.span().end()))) {
                sentences.add(new Sentence(span, role, i, tokens(source.text(), span, role)));
            }
        }
        return new AnnotatedDocument(source, sentences);
    }

    private List<Token> tokens(String text, Span sentence, Sentence.Role role) {
        List<Span> spans = tokenizer.tokens(text, sentence);
        List<String> written = spans.stream().map(span -> span.of(text)).toList();
        List<String> marked = SingleQuotes.doubled(text, spans, written);
        List<String> words = role == Sentence.Role.HEADING ? marked : capitals.relaxed(marked);
        List<Tag> tags = tagger.tag(words, role);
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            String lower = words.get(i).toLowerCase(java.util.Locale.ROOT);
            String lemma = lemmatizer.lemma(lower, tags.get(i));
            tokens.add(new Token(spans.get(i), words.get(i), lower, lemma, tags.get(i)));
        }
        return tokens;
    }
}
