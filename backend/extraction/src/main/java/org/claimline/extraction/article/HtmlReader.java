// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads a web page: its metadata (JSON-LD, OpenGraph, microdata, {@code time}) and the text of its article. */
final class HtmlReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Evaluator HEADER = QueryParser.parse("header");
    private static final Evaluator ARTICLE = QueryParser.parse("article, main");
    private static final Evaluator TIME = QueryParser.parse("time[datetime]");
    private static final Pattern CHANGED = Pattern.compile("(?i)updated|modified");

    /** Names under which pages give the date of publication: OpenGraph, schema.org, Dublin Core, and of analytics. */
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publish-date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date");

    private HtmlReader() {}

    static Article read(String html, ArticleMetadata known) {
        Document page = Jsoup.parse(html);
        ArticleMetadata metadata = metadata(page).addedTo(known);
        return Article.of(PageText.of(page), metadata);
    }

    private static PageMetadata metadata(Document page) {
        List<JsonNode> linkedData = linkedData(page);
        return new PageMetadata(
                meta(page, "og:title").or(() -> PageText.first(page, "h1")).or(() -> PageText.first(page, "title")),
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
                .or(() -> DATES.stream()
                        .flatMap(name -> meta(page, name).stream())
                        .findFirst())
                .or(() -> attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"))
                .or(() -> inHeader(page))
                .or(() -> inArticle(page));
    }

    /** The first time in a header; looked for from above, since times nested deep would each search what is around them. */
    private static Optional<String> inHeader(Document page) {
        return PageText.outermost(page, element -> element.is(HEADER)).stream()
                .flatMap(header -> header.select("time[datetime]").stream())
                .map(time -> time.attr("datetime"))
                .filter(date -> !date.isBlank())
                .findFirst();
    }

    /** The first time in the article that is neither a comment's nor that of a change. */
    private static Optional<String> inArticle(Document page) {
        return PageText.outermost(page, element -> element.is(ARTICLE)).stream()
                .flatMap(article ->
                        PageText.outermost(article, element -> element.is(TIME) || PageText.isBox(element)).stream())
                .filter(element -> element.is(TIME))
                .filter(time -> !CHANGED.matcher(time.className() + " " + time.attr("itemprop"))
                        .find())
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
}
