// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.service.http.Checks;
import org.claimline.service.intake.NewArticles.NewArticle;

/** Says what is wrong with articles that are handed in, before any of them is accepted. */
final class NewArticleCheck {
    private static final int MOST = 100;
    private static final int LONGEST_FIELD = 500;
    private static final int LONGEST_URL = 2_000;

    private final Checks checks = new Checks();

    private NewArticleCheck() {}

    static List<NewArticle> check(NewArticles body) {
        NewArticleCheck check = new NewArticleCheck();
        List<NewArticle> articles = body == null || body.articles() == null ? List.of() : body.articles();
        if (articles.isEmpty() || articles.size() > MOST) {
            check.checks.reject("articles", articles.size() + " articles", "from 1 to " + MOST + " articles");
        } else {
            for (int i = 0; i < articles.size(); i++) {
                check.article("articles[" + i + "]", articles.get(i));
            }
        }
        check.checks.done();
        return articles;
    }

    private void article(String name, NewArticle article) {
        if (article == null) {
            checks.reject(name, "null", "an article");
            return;
        }
        long contents = Stream.of(article.text(), article.html())
                .filter(Objects::nonNull)
                .count();
        if (contents > 1 || contents == 0 && article.url() == null) {
            checks.reject(name, contents > 1 ? "text and html" : "neither", "text, or html, or the url of a page");
        }
        content(name + ".text", article.text());
        content(name + ".html", article.html());
        url(name + ".url", article.url());
        zone(name + ".zone", article.zone());
        checks.date(name + ".published", article.published());
        field(name + ".title", article.title());
        field(name + ".source", article.source());
        language(name + ".language", article.language());
    }

    private void content(String name, String content) {
        if (content != null && (content.isBlank() || content.length() > NewArticle.LONGEST || !isText(content))) {
            checks.reject(
                    name,
                    content.isBlank() ? "" : content.length() + " characters",
                    "text that is not blank, of at most " + NewArticle.LONGEST + " characters of Unicode but the null");
        }
    }

    private void field(String name, String value) {
        if (value != null && (value.length() > LONGEST_FIELD || !isText(value))) {
            checks.reject(name, value, "at most " + LONGEST_FIELD + " characters of text");
        }
    }

    /** Neither the null character nor halves of surrogate pairs can be stored. */
    private static boolean isText(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private void url(String name, String url) {
        if (url == null) {
            return;
        }
        try {
            URI address = new URI(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (scheme.matches("https?") && address.getHost() != null && url.length() <= LONGEST_URL) {
                return;
            }
        } catch (URISyntaxException e) {
            // Told of below, together with what is an address but none of a page.
        }
        checks.reject(name, url, "an address of a page, for instance https://news.example/story");
    }

    private void zone(String name, String zone) {
        try {
            checks.text(zone).ifPresent(ZoneId::of);
        } catch (DateTimeException e) {
            checks.reject(name, zone, "a time zone, for instance Europe/Lisbon");
        }
    }

    private void language(String name, String language) {
        if (language != null && !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}")) {
            checks.reject(name, language, "a BCP 47 tag, for instance en");
        }
    }
}
