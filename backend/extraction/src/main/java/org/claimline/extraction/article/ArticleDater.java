// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.Extraction.Notice;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.Block.Role;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.article.Section.Kind;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.TimeTagger;
import org.claimline.extraction.time.When;

/**
 * Dates an article and its parts: when it was published, on which day its live blog ran, at which minute each entry was
 * written. Thread-safe.
 */
public final class ArticleDater {
    /** What marks a heading in Markdown. */
    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s+");

    /** How a line begins that gives only the date of an update. */
    private static final Pattern UPDATE =
            Pattern.compile("(?i)^[*_]{0,3}(?:last )?(?:updated|modified|edited)\\b(?!.*\\b(?:published|posted)\\b)");

    /** How a page says of which zone the times of its live blog are. */
    private static final Pattern ALL_TIMES =
            Pattern.compile("\\b[Aa]ll times (?:are |given |shown |in |local |\\(){0,5}([A-Z]{2,4})\\b");

    private static final int HEADER_LINES = 12;
    private static final int LONGEST_DATELINE = 110;

    private static final String DATELINE_DAY =
            "(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?: \\d{4})?))?";

    private static final String DASH = " ?[-–—_]{1,2} ";

    /** Capitals, perhaps a date and an agency between brackets, and a dash. */
    private static final Pattern WIRE_DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:, [\\p{L} .]{2,30})?" + DATELINE_DAY + " ?(?:\\([^)]{2,40}\\))?" + DASH);

    /** A place in small letters needs the agency: "New York (Wire) -". */
    private static final Pattern AGENCY_DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L} .]{1,30})?"
                    + DATELINE_DAY + " \\(\\p{Lu}[\\p{L} .]{1,20}\\)" + DASH);

    private final TimeTagger tagger;
    private final Places places;

    public ArticleDater(TimeTagger tagger, Places places) {
        this.tagger = tagger;
        this.places = places;
    }

    /** Reads the article's layout and dates its parts. */
    public DatedArticle date(Article article) {
        Layout layout = Layout.of(article.text());
        ZoneId zone = article.metadata()
                .zone()
                .or(() -> places.zoneOf(article.text()))
                .orElse(ZoneOffset.UTC);
        List<Notice> notices = new ArrayList<>();
        // Whoever gave the date may not have known the zone, which the text tells.
        PublicationDate published = article.metadata()
                .published()
                .map(given -> given.in(zone))
                .orElseGet(() -> fromHeader(article.text(), layout, zone, notices));
        List<Part> parts = English.maybe(article.text())
                ? parts(article.text(), layout, published, zone, notices)
                : unread(article.text(), notices);
        return new DatedArticle(
                article, title(article, layout), published, datelineOf(article.text(), layout), parts, notices);
    }

    /** Words of another language would be taken for what they are not. */
    private static List<Part> unread(String text, List<Notice> notices) {
        notices.add(new Notice(
                "not-english",
                "The text does not seem to be English, the only language that is read, so nothing of it became a claim.",
                new Span(0, text.length())));
        return List.of();
    }

    private static String title(Article article, Layout layout) {
        return article.metadata()
                .title()
                .or(() -> layout.blocks().stream()
                        .filter(block -> block.role() == Role.HEADLINE)
                        .map(block -> HEADING_MARK
                                .matcher(block.span().of(article.text()))
                                .replaceFirst(""))
                        .findFirst())
                .orElse("");
    }

    /** The earliest date of the header: a page is fetched, printed and changed after it is published, never before. */
    private PublicationDate fromHeader(String text, Layout layout, ZoneId zone, List<Notice> notices) {
        List<Dateline> dates = layout.blocks().stream()
                .limit(HEADER_LINES)
                .filter(block -> block.role() == Role.DATELINE)
                .flatMap(block -> dateline(text, block.span(), zone).stream())
                .toList();
        Optional<Dateline> earliest = dates.stream().min(Comparator.comparing(date -> date.when.start()));
        dates.stream()
                .filter(date -> !date.when.equals(earliest.get().when))
                .forEach(later -> notices.add(new Notice(
                        "later-page-date",
                        "The page also bears the date " + later.when.edtf()
                                + ", which is later than the article and was left alone.",
                        later.span)));
        return earliest.map(date -> publication(text, date))
                .or(() -> fromDateline(text, layout, zone))
                .or(() -> DateInference.infer(text, bodyLines(layout), tagger, zone))
                .orElseGet(() -> new PublicationDate(
                        When.unknown(zone), List.of("Neither the page nor its text says when it was published."), 0));
    }

    /** The date of a header's line; one of an update may be later than the article. */
    private static PublicationDate publication(String text, Dateline date) {
        String line = date.span.of(text);
        return UPDATE.matcher(line).find()
                ? new PublicationDate(
                        date.when,
                        List.of("The header says only when the page was updated, \"" + line
                                + "\", which may be later than the article."),
                        0.7)
                : new PublicationDate(date.when, List.of("The header gives the date \"" + line + "\"."), 0.95);
    }

    /** "PORT ALDERS, March 14, 2023 (Agency) -": how agencies begin a story. */
    private Optional<PublicationDate> fromDateline(String text, Layout layout, ZoneId zone) {
        return Optional.of(datelineOf(text, layout))
                .filter(span -> span.length() > 0)
                .flatMap(span -> dateline(text, span, zone))
                .map(date -> new PublicationDate(
                        date.when,
                        List.of("The story begins with the dateline \"" + date.span.of(text) + "\"."),
                        0.95));
    }

    /** The dateline at the beginning of the first line, or of the second behind a summary; empty when there is none. */
    private static Span datelineOf(String text, Layout layout) {
        List<Span> lines = bodyLines(layout);
        return lines.stream()
                .findFirst()
                .flatMap(line -> opening(WIRE_DATELINE, text, line))
                .or(() -> lines.stream()
                        .limit(2)
                        .flatMap(line -> opening(AGENCY_DATELINE, text, line).stream())
                        .findFirst())
                .orElse(new Span(0, 0));
    }

    private static Optional<Span> opening(Pattern dateline, String text, Span line) {
        Span start = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_DATELINE));
        return dateline.matcher(start.of(text))
                .results()
                .findFirst()
                .map(match -> new Span(start.start(), start.start() + match.end()));
    }

    private static List<Span> bodyLines(Layout layout) {
        return layout.blocks().stream()
                .filter(block -> block.role() == Role.BODY)
                .map(Block::span)
                .toList();
    }

    private record Dateline(Span span, When when) {}

    private Optional<Dateline> dateline(String text, Span line, ZoneId zone) {
        // An underscore, which Markdown takes for italics, is a letter to patterns.
        return tagger.tag(line.of(text).replace('_', ' '), new ReferenceTime(Optional.empty(), zone)).stream()
                .map(TimeExpression::resolution)
                .map(DateResolution::when)
                .filter(when -> when.precision().compareTo(Precision.DAY) <= 0)
                .filter(when -> when.edtf().matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(when -> new Dateline(line, day(when, zone)))
                .min(Comparator.comparing(date -> date.when().start()));
    }

    private static When day(When when, ZoneId zone) {
        return Edtf.parse(when.edtf().substring(0, 10), zone, Basis.STATED);
    }

    private List<Part> parts(String text, Layout layout, PublicationDate published, ZoneId zone, List<Notice> notices) {
        Optional<When> reference = Optional.of(published.when()).filter(when -> !when.isUnknown());
        Optional<LocalDate> blogDay = LiveBlogDay.find(text, layout, published.when(), zone);
        List<EntryHead> heads =
                layout.sections().stream().flatMap(s -> s.head().stream()).toList();
        Optional<LiveBlogClock.Dated> dated =
                blogDay.map(day -> LiveBlogClock.date(heads, day, zone(text, heads, zone)));
        dated.ifPresent(d -> notices.addAll(d.notices()));
        Optional<When> blogReference = blogDay.map(day -> Edtf.parse(day.toString(), zone, Basis.RELATIVE))
                .or(() -> reference);
        List<Part> parts = new ArrayList<>();
        Iterator<DateResolution> entries =
                dated.map(LiveBlogClock.Dated::dates).orElse(List.of()).iterator();
        for (Section section : layout.sections()) {
            Optional<DateResolution> entry =
                    section.head().filter(head -> entries.hasNext()).map(head -> entries.next());
            Optional<When> from = section.kind() == Kind.ARTICLE ? reference : blogReference;
            Optional<When> day = entry.map(e -> Edtf.parse(e.when().edtf().substring(0, 10), zone, Basis.RELATIVE));
            parts.add(part(section, new ReferenceTime(day.or(() -> from), zone), entry));
        }
        return parts;
    }

    /** The zone that the heads name, or the page for all of them; else that of the article. */
    private ZoneId zone(String text, List<EntryHead> heads, ZoneId zone) {
        Stream<String> ofAll = ALL_TIMES.matcher(text).results().map(match -> match.group(1));
        return Stream.concat(heads.stream().map(EntryHead::zone), ofAll)
                .flatMap(name -> places.zoneNamed(name).stream())
                .findFirst()
                .orElse(zone);
    }

    private static Part part(Section section, ReferenceTime reference, Optional<DateResolution> entry) {
        List<Span> body = section.blocks().stream()
                .filter(block -> block.role() == Role.BODY)
                .map(Block::span)
                .toList();
        return new Part(section.span(), body, reference, entry, section.kind() != Kind.ARTICLE);
    }
}
