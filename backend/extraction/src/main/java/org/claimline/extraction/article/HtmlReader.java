// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/**
 * Reads a web page: its metadata (JSON-LD, OpenGraph, microdata, {@code time}) and the text of its article, one block a
 * line. Navigation, forms, comments, boxes and lists of related articles are left out.
 */
final class HtmlReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOT_ARTICLE =
            "script, style, noscript, template, svg, iframe, nav, aside, form, button, select, footer, figcaption, "
                    + "[role=navigation], [role=complementary], [role=search], [role=dialog], [aria-hidden=true], [hidden]";
    private static final Pattern BOX = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|respond|related|recommend\\w*|share|sharing|social|promo|sidebar|newsletter|"
                    + "subscri\\w*|cookies?|advert\\w*|ads?|breadcrumbs?|menu|footer|popup|modal|tags|byline)(?:$|[\\s_-])");
    private static final Evaluator BLOCK =
            QueryParser.parse("h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, dt, dd, time, td");

    private static final Evaluator HEADER = QueryParser.parse("header");

    private HtmlReader() {}

    static Article read(String html, ArticleMetadata known) {
        Document page = Jsoup.parse(html);
        ArticleMetadata metadata = metadata(page).addedTo(known);
        return Article.of(text(page), metadata);
    }

    private static PageMetadata metadata(Document page) {
        List<JsonNode> linkedData = linkedData(page);
        return new PageMetadata(
                meta(page, "og:title").or(() -> first(page, "h1")).or(() -> first(page, "title")),
                attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")),
                meta(page, "og:site_name").or(() -> named(linkedData, "publisher")),
                Optional.of(page.select("html").attr("lang")).filter(lang -> !lang.isBlank()),
                published(page, linkedData),
                "The page's metadata give the date");
    }

    /** JSON-LD first, then OpenGraph and its kin, then a time element marked as that of publication. */
    private static Optional<String> published(Document page, List<JsonNode> linkedData) {
        return linkedData.stream()
                .map(node -> node.path("datePublished").asText(""))
                .filter(date -> !date.isBlank())
                .findFirst()
                .or(() -> meta(page, "article:published_time"))
                .or(() -> meta(page, "datePublished"))
                .or(() -> meta(page, "date"))
                .or(() -> meta(page, "pubdate"))
                .or(() -> meta(page, "dc.date"))
                .or(() -> meta(page, "dcterms.created"))
                .or(() -> attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"))
                .or(() -> inHeader(page))
                .or(() -> attribute(page, "article > time[datetime]", "datetime"));
    }

    /** The first time in a header; looked for from above, since times nested deep would each search what is around them. */
    private static Optional<String> inHeader(Document page) {
        return outermost(page, HEADER).stream()
                .flatMap(header -> header.select("time[datetime]").stream())
                .map(time -> time.attr("datetime"))
                .filter(date -> !date.isBlank())
                .findFirst();
    }

    private static List<JsonNode> linkedData(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode root = JSON.readTree(script.data());
                nodes.add(root);
                root.forEach(nodes::add);
                root.path("@graph").forEach(nodes::add);
            } catch (JsonProcessingException e) {
                // Broken data of a page say nothing; the page's other marks are still there.
                continue;
            }
        }
        return nodes;
    }

    private static Optional<String> named(List<JsonNode> linkedData, String field) {
        return linkedData.stream()
                .map(node -> node.path(field).path("name").asText(""))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static Optional<String> meta(Document page, String name) {
        return attribute(
                page,
                "meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "], meta[itemprop=" + quoted(name)
                        + "]",
                "content");
    }

    private static String quoted(String name) {
        return "'" + name + "'";
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<String> first(Element root, String selector) {
        return root.select(selector).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static String text(Document page) {
        // What is no article is emptied: to take elements out would number those behind them anew each time.
        page.select(NOT_ARTICLE).forEach(Element::empty);
        page.select("[class], [id]").stream().filter(HtmlReader::isBox).forEach(Element::empty);
        Element root = root(page);
        List<String> lines = new ArrayList<>();
        if (first(root, "h1").isEmpty()) {
            first(page, "h1").ifPresent(lines::add);
        }
        outermost(root, BLOCK).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .forEach(lines::add);
        return lines.isEmpty() ? page.text() : String.join("\n\n", lines) + "\n";
    }

    /** The elements below the root that match and do not stand in another that does, found in one walk. */
    private static List<Element> outermost(Element root, Evaluator evaluator) {
        List<Element> found = new ArrayList<>();
        root.filter((node, depth) -> {
            boolean matches = node != root && node instanceof Element element && element.is(evaluator);
            if (matches) {
                found.add((Element) node);
            }
            return matches ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
        return found;
    }

    private static boolean isBox(Element element) {
        boolean page = element.is("html, body, main, article");
        return !page && BOX.matcher(element.className() + " " + element.id()).find();
    }

    /** The element that the page marks as its article, or else the one whose own paragraphs hold most text. */
    private static Element root(Document page) {
        for (String selector : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            // One that stands in another holds less text, and pages may nest them hundreds deep.
            Optional<Element> marked = outermost(page, QueryParser.parse(selector)).stream()
                    .max(Comparator.comparingInt(element -> element.text().length()));
            if (marked.isPresent() && marked.get().select("p").size() > 0) {
                return marked.get();
            }
        }
        return page.select("p").stream()
                .map(Element::parent)
                .distinct()
                .max(Comparator.comparingInt(HtmlReader::ownText))
                .orElse(page.body());
    }

    private static int ownText(Element parent) {
        int text = 0;
        for (Element child : parent.children()) {
            boolean paragraph = child.is("p, blockquote");
            text += paragraph ? child.text().length() - child.select("a").text().length() : 0;
        }
        return text;
    }
}
