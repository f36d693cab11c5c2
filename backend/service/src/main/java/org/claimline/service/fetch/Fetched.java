// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.article.ArticleReader.Format;

/** What a fetch brought: a page in one of the forms that articles come in. */
public record Fetched(String content, Format format) {
    private static final Map<String, Format> FORMATS = Map.of(
            "text/html", Format.HTML,
            "application/xhtml+xml", Format.HTML,
            "text/plain", Format.TEXT,
            "text/markdown", Format.MARKDOWN);
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");
    private static final int HEAD = 2_048;

    static Optional<Format> format(String contentType) {
        String media = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FORMATS.get(media));
    }

    /** Reads the bytes in the encoding that the header, else the page itself, else custom says. */
    static Fetched of(byte[] body, String contentType, Format format) {
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
        Charset charset = charset(contentType).or(() -> charset(head)).orElse(StandardCharsets.UTF_8);
        return new Fetched(new String(body, charset), format);
    }

    private static Optional<Charset> charset(String text) {
        Matcher matcher = CHARSET.matcher(text.toLowerCase(Locale.ROOT));
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
