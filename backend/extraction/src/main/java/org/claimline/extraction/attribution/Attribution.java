// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.Stance;

/**
 * Who says what: the three parts of an attribution as PolNeAR (Newell et al. 2018) and PARC (Pareti 2012) define them.
 * Spans are in UTF-16 offsets into the analyzed text, each list in order.
 *
 * @param source words that name the speaker, as at this place of the text; empty when none does
 * @param cue words that mark the attribution, with their auxiliaries
 * @param content what is said; never empty
 * @param form how the words are given
 * @param speaker the speaker as resolved within the article; empty when unknown
 * @param stance the speaker's position to the content
 * @param nested whether it stands within the content of another: in "she told AFP that Moscow had denied it" the denial
 * @param confidence between 0 and 1
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Form form,
        Optional<Actor> speaker,
        Stance stance,
        boolean nested,
        double confidence) {
    /** How the words of the speaker are given. */
    public enum Form {
        /** Between quotation marks. */
        DIRECT,
        /** In the words of the article. */
        INDIRECT,
        /** In the words of the article with parts between quotation marks. */
        MIXED
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(stance, "stance");
        if (cue.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a cue and a content");
        }
    }

    /** The smallest span that holds all parts. */
    public Span cover() {
        Span all = cue.get(0);
        for (List<Span> part : List.of(source, cue, content)) {
            for (Span span : part) {
                all = all.cover(span);
            }
        }
        return all;
    }
}
