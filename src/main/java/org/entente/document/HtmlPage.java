package org.entente.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * An HTML page: the text that a browser shows, a line for each block, and what the page's head says of it.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 */
record HtmlPage(String text, Masthead masthead) {
    /** Never part of an article's own words. */
    private static final String HIDDEN = "script, style, noscript, template, nav, aside, footer, form, button, select,"
            + " iframe, svg, figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

    /** Elements below this depth become siblings: a hostile page must not cost quadratic time. */
    private static final int DEEPEST = 500;

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "table",
            "article",
            "section",
            "div",
            "header",
            "figure",
            "dl",
            "hr",
            "main");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd");

    static boolean isHtml(String name, String characters) {
        return name.matches("(?i).*\\.x?html?") || characters.matches("(?is)\\s*<(!doctype\\s+html|html)\\b.*");
    }

    static HtmlPage read(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        Masthead masthead = PageHead.of(page);
        page.select(HIDDEN).remove();
        return new HtmlPage(Lines.of(article(page)), masthead);
    }

    /** The one element that holds the article, where the page names it; else all of the body. */
    private static Element article(Document page) {
        return Stream.of("article", "main", "[role=main]", "[itemprop=articleBody]")
                .map(page::select)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .filter(found -> found.hasText())
                .findFirst()
                .orElse(page.body());
    }

    /** Collects the text of blocks as paragraphs. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        static String of(Element root) {
            Lines lines = new Lines();
            root.traverse(lines);
            return lines.text.toString().strip();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
            } else if (node instanceof Element element) {
                separator(element).ifPresent(this::breakLine);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.nameIs("br")) {
                separator(element).ifPresent(this::breakLine);
            }
        }

        private static Optional<String> separator(Element element) {
            if (PARAGRAPHS.contains(element.normalName())) {
                return Optional.of("\n\n");
            }
            return LINES.contains(element.normalName()) ? Optional.of("\n") : Optional.empty();
        }

        private void append(String words) {
            boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(atStart ? words.stripLeading() : words);
        }

        private void breakLine(String separator) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            int newlines = 0;
            while (newlines < end && text.charAt(end - 1 - newlines) == '\n') {
                newlines++;
            }
            if (end > 0 && newlines < separator.length()) {
                text.append("\n".repeat(separator.length() - newlines));
            }
        }
    }
}
