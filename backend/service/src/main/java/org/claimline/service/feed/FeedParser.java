// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.service.fetch.FetchedFeed;

/** Reads Atom and RSS. */
final class FeedParser {
    /** One job takes so many articles; of a longer feed the first. */
    static final int MOST_ENTRIES = 100;

    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TITLE = 500;

    private FeedParser() {}

    /** A feed with its entries by address, which is what tells them apart. */
    record Feed(String title, Collection<Entry> entries) {}

    /** What a feed says of one article; an absent date was not given. */
    record Entry(String url, String title, Optional<String> published) {}

    static Feed parse(URI address, FetchedFeed fetched) throws IOException, FeedException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        SyndFeed feed =
                input.build(new XmlReader(new ByteArrayInputStream(fetched.body()), fetched.contentType(), true));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (SyndEntry entry : feed.getEntries()) {
            link(address, entry).ifPresent(url -> entries.putIfAbsent(url, entry(url, entry)));
        }
        return new Feed(shortened(feed.getTitle()), entries.values());
    }

    private static Entry entry(String url, SyndEntry entry) {
        Optional<Date> date = Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(Objects::nonNull)
                .findFirst();
        return new Entry(
                url,
                shortened(entry.getTitle()),
                date.map(d ->
                        d.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()));
    }

    /** The page of an entry; what has none, or one that no browser would open, is passed over. */
    private static Optional<String> link(URI address, SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(Objects::nonNull)
                .map(link -> resolved(address, link.strip()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> resolved(URI address, String link) {
        try {
            URI url = address.resolve(link);
            boolean page = String.valueOf(url.getScheme()).matches("(?i)https?") && url.getHost() != null;
            return page && url.toString().length() <= LONGEST_URL ? Optional.of(url.toString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String title) {
        String plain = title == null ? "" : title.replace('\0', ' ').strip();
        return plain.length() <= LONGEST_TITLE ? plain : plain.substring(0, LONGEST_TITLE);
    }
}
