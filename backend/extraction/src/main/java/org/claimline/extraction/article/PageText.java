// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/**
 * The text of a page's article, one block a line. Navigation, forms, comments, boxes and lists of related articles are left
 * out.
 */
final class PageText {
    private static final String NOT_ARTICLE =
            "script, style, noscript, template, svg, iframe, nav, aside, form, button, select, footer, figcaption, "
                    + "[role=navigation], [role=complementary], [role=search], [role=dialog], [aria-hidden=true], [hidden]";
    private static final Pattern BOX = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|respond|related|recommend\\w*|share|sharing|social|promo|sidebar|newsletter|"
                    + "subscri\\w*|cookies?|advert\\w*|ads?|breadcrumbs?|menu|footer|popup|modal|tags|byline)(?:$|[\\s_-])");
    private static final Evaluator BLOCK =
            QueryParser.parse("h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, dt, dd, time, td");

    private PageText() {}

    /** The text; takes out of the page what is no article. */
    static String of(Document page) {
        // What is no article is emptied: to take elements out would number those behind them anew each time.
        page.select(NOT_ARTICLE).forEach(Element::empty);
        page.select("[class], [id]").stream().filter(PageText::isBox).forEach(Element::empty);
        Element root = root(page);
        List<String> lines = new ArrayList<>();
        if (root.selectFirst("h1") == null) {
            first(page, "h1").ifPresent(lines::add);
        }
        lines.addAll(lines(root));
        return lines.isEmpty() ? page.text() : String.join("\n\n", lines) + "\n";
    }

    /** The text of the first element of those that have any. */
    static Optional<String> first(Element root, String selector) {
        return root.select(selector).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Whether an element is one of those around an article: comments, what to read next, what to share. */
    static boolean isBox(Element element) {
        boolean page = element.is("html, body, main, article");
        return !page && BOX.matcher(element.className() + " " + element.id()).find();
    }

    /** The elements below the root that match and do not stand in another that does, found in one walk. */
    static List<Element> outermost(Element root, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        root.filter((node, depth) -> {
            boolean matches = node != root && node instanceof Element element && wanted.test(element);
            if (matches) {
                found.add((Element) node);
            }
            return matches ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }

    /** The paragraphs, or every line as a browser would break it where paragraphs hold less than half of the text. */
    private static List<String> lines(Element root) {
        List<String> paragraphs = outermost(root, element -> element.is(BLOCK)).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        int told = paragraphs.stream().mapToInt(String::length).sum();
        return 2 * told < root.text().length() ? brokenLines(root) : paragraphs;
    }

    /** The text between the edges of blocks and line breaks, as pages have it that mark no paragraphs. */
    private static List<String> brokenLines(Element root) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        NodeVisitor visitor = new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.text());
                } else {
                    edge(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                edge(node);
            }

            private void edge(Node node) {
                if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                    String text = line.toString().strip().replaceAll("\\s+", " ");
                    if (!text.isEmpty()) {
                        lines.add(text);
                    }
                    line.setLength(0);
                }
            }
        };
        root.traverse(visitor);
        return lines;
    }

    /** An element with the length of its text, which is found out once: it costs a walk through all that the element holds. */
    private record Weighed(Element element, int text) {
        static Optional<Weighed> heaviest(Stream<Element> elements, ToIntFunction<Element> text) {
            return elements.map(element -> new Weighed(element, text.applyAsInt(element)))
                    .max(Comparator.comparingInt(Weighed::text));
        }
    }

    /** The element that the page marks as its article, or else the one whose own paragraphs hold most text. */
    private static Element root(Document page) {
        Weighed most = Weighed.heaviest(
                        page.select("p, div").stream()
                                .filter(PageText::isParagraph)
                                .map(Element::parent)
                                .distinct(),
                        PageText::ownText)
                .orElse(new Weighed(page.body(), 1));
        int least = most.element == page.body() ? 1 : most.text;
        for (String selector : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            Evaluator marks = QueryParser.parse(selector);
            // One that stands in another holds less text, and pages may nest them hundreds deep.
            Optional<Weighed> marked = Weighed.heaviest(
                            outermost(page, element -> element.is(marks)).stream(),
                            element -> element.text().length())
                    .filter(found -> found.text >= least || found.element.selectFirst("p") != null);
            if (marked.isPresent()) {
                return marked.get().element;
            }
        }
        return most.element;
    }

    private static int ownText(Element parent) {
        int text = 0;
        for (Element child : parent.children()) {
            boolean paragraph = isParagraph(child) || child.nameIs("blockquote");
            text += paragraph ? child.text().length() - child.select("a").text().length() : 0;
        }
        return text;
    }

    /** Divisions that hold no other blocks are the paragraphs of pages that mark none. */
    private static boolean isParagraph(Element element) {
        return element.nameIs("p")
                || element.nameIs("div") && element.children().stream().noneMatch(Element::isBlock);
    }
}
