// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Edtf;

/**
 * Makes a copy of an article in which every date is 52 weeks later, so that weekdays and months stay true, and every person
 * has another name.
 */
final class MovedArticle {
    private static final int WEEKS = 52;
    private static final int YEAR_OF_TELLING = 2019;
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.";
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        String[] names = {
            "Guaidó",
            "Ferrán",
            "Guaido",
            "Ferran",
            "Maduro",
            "Bastida",
            "Maudro",
            "Bastdia",
            "Pompeo",
            "Carlyle",
            "Bolton",
            "Hadley",
            "Trump",
            "Fenwick",
            "Pence",
            "Lowry",
            "Lopez",
            "Quiroga",
            "Arreaza",
            "Montiel",
            "Cabello",
            "Sandoval",
            "Zakharova",
            "Orlova",
            "Peskov",
            "Antonov",
            "Putin",
            "Sorokin",
            "Ampuero",
            "Valdes",
            "Moncada",
            "Iturbe",
            "Padrino",
            "Escobar",
            "Erdogan",
            "Yilmaz",
            "Melenchon",
            "Durand",
            "Guterres",
            "Almeida",
            "Dujarric",
            "Lefevre",
            "Denny",
            "Marsh",
            "Stein",
            "Holm",
            "Tintori",
            "Rivas",
            "Ebrad",
            "Nunez",
            "Figuera",
            "Cardenas",
            "Blinken",
            "Osgood",
            "Petro",
            "Salcedo",
            "Blevins",
            "Winters"
        };
        for (int i = 0; i < names.length; i += 2) {
            NAMES.put(names[i], names[i + 1]);
        }
    }

    private MovedArticle() {}

    static Article of(Article article) {
        ArticleMetadata old = article.metadata();
        ArticleMetadata metadata = new ArticleMetadata(
                old.title(),
                old.url(),
                old.source(),
                old.language(),
                old.zone(),
                old.published().map(MovedArticle::moved));
        return Article.of(text(article.text()), metadata);
    }

    /** Old names that a text still holds. */
    static List<String> oldNamesIn(String text) {
        return NAMES.keySet().stream()
                .filter(name -> Pattern.compile("\\b" + name + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text)
                        .find())
                .toList();
    }

    /** A date or interval 52 weeks later; a year or month alone is a year later. */
    static String edtf(String edtf) {
        String days = replace(
                edtf, "(\\d{4})-(\\d{2})-(\\d{2})", day -> later(day, 1, 2, 3).toString());
        return replace(
                days, "(?<![\\d-])(\\d{4})(?=-\\d{2}(?!\\d|-)|/|~|$)", year -> String.valueOf(number(year, 1) + 1));
    }

    private static PublicationDate moved(PublicationDate published) {
        String edtf = edtf(published.when().edtf());
        return new PublicationDate(
                Edtf.parse(edtf, published.when().zone(), published.when().basis()), List.of("Moved."), 0.9);
    }

    private static String text(String text) {
        String moved = replace(text, "(\\d{2})-(\\d{2})-(\\d{4})", day -> numeric(later(day, 3, 2, 1)));
        moved = replace(moved, "\\b(" + MONTHS + ") (\\d{1,2}), (\\d{4})", day -> {
            LocalDate later = LocalDate.of(number(day, 3), month(day.group(1)), number(day, 2))
                    .plusWeeks(WEEKS);
            return name(later) + " " + later.getDayOfMonth() + ", " + (later.getYear() + 9000);
        });
        moved = replace(moved, "\\b(" + MONTHS + ") (\\d{1,2})\\b(?!, \\d{4})", day -> {
            LocalDate later = LocalDate.of(YEAR_OF_TELLING, month(day.group(1)), number(day, 2))
                    .plusWeeks(WEEKS);
            return name(later) + " " + later.getDayOfMonth();
        });
        moved = replace(moved, "\\bthe first of (" + MONTHS + ")\\b", day -> {
            LocalDate later =
                    LocalDate.of(YEAR_OF_TELLING, month(day.group(1)), 1).plusWeeks(WEEKS);
            return "the " + later.getDayOfMonth() + "th of " + name(later);
        });
        moved = replace(moved, "(?<![-\\d])(20\\d{2})(?![-\\d])", year -> String.valueOf(number(year, 1) + 1));
        moved = replace(moved, "\\b(1[01]\\d{3})\\b", year -> String.valueOf(number(year, 1) - 9000));
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            Pattern word = Pattern.compile("\\b" + name.getKey() + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
            moved = word.matcher(moved).replaceAll(name.getValue());
        }
        return moved;
    }

    private static String replace(String text, String pattern, Function<MatchResult, String> by) {
        return Pattern.compile(pattern).matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
    }

    private static LocalDate later(MatchResult match, int year, int month, int day) {
        return LocalDate.of(number(match, year), number(match, month), number(match, day))
                .plusWeeks(WEEKS);
    }

    private static String numeric(LocalDate day) {
        return String.format(Locale.ROOT, "%02d-%02d-%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String name(LocalDate day) {
        String month = day.getMonth().name();
        return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Month month(String name) {
        return name.equals("Jan.") ? Month.JANUARY : Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
