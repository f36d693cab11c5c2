// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.Block.Role;

/**
 * An article's lines, and the parts they form.
 *
 * @param blocks every line that is not blank
 * @param sections the parts, in order of the text
 */
record Layout(List<Block> blocks, List<Section> sections) {
    private static final int ENTRIES_OF_A_LIVE_BLOG = 3;
    private static final int LONGEST_OPENING = 8;
    private static final BlockFinder BLOCKS = new BlockFinder();

    Layout {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** Reads the layout of a text. */
    static Layout of(String text) {
        List<Block> blocks = BLOCKS.find(text);
        TreeMap<Integer, EntryHead> heads = heads(text, blocks);
        setUpdatesApart(text, blocks, heads);
        if (heads.isEmpty()) {
            return new Layout(blocks, sections(blocks, heads, 0, 0));
        }
        int opening = opening(blocks, heads.firstKey());
        int close = close(blocks, heads.lastKey());
        List<Section> sections = sections(blocks, heads, opening, close);
        return new Layout(sections.stream().flatMap(s -> s.blocks().stream()).toList(), sections);
    }

    /** The heads of the live blog's entries by the number of their line: at least three that are written alike. */
    private static TreeMap<Integer, EntryHead> heads(String text, List<Block> blocks) {
        TreeMap<Integer, EntryHead> inline = new TreeMap<>();
        TreeMap<Integer, EntryHead> whole = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() != Role.FURNITURE) {
                Optional<EntryHead> head = EntryHead.of(text, blocks.get(i).span());
                int line = i;
                head.ifPresent(found -> (found.inline() ? inline : whole).put(line, found));
            }
        }
        TreeMap<Integer, EntryHead> more = whole.size() >= inline.size() ? whole : inline;
        return more.size() >= ENTRIES_OF_A_LIVE_BLOG ? more : new TreeMap<>();
    }

    /** A single "Update (7:16 am): …" before a live blog or without one: its head is no part of the sentence. */
    private static void setUpdatesApart(String text, List<Block> blocks, TreeMap<Integer, EntryHead> heads) {
        int end = heads.isEmpty() ? blocks.size() : heads.firstKey();
        for (int i = 0; i < end; i++) {
            Span line = blocks.get(i).span();
            boolean update = text.regionMatches(true, line.start(), "update", 0, "update".length());
            Optional<EntryHead> head = update ? EntryHead.of(text, line) : Optional.empty();
            if (head.isPresent() && head.get().inline()) {
                blocks.set(i, new Block(head.get().span(), Role.ENTRY_HEAD));
                blocks.add(i + 1, new Block(new Span(head.get().span().end(), line.end()), Role.BODY));
                shift(heads, i);
                return;
            }
        }
    }

    private static void shift(TreeMap<Integer, EntryHead> heads, int behind) {
        TreeMap<Integer, EntryHead> shifted = new TreeMap<>();
        heads.forEach((line, head) -> shifted.put(line > behind ? line + 1 : line, head));
        heads.clear();
        heads.putAll(shifted);
    }

    /** The line with which the live blog opens: its headline, when one stands shortly above the first entry. */
    private static int opening(List<Block> blocks, int firstHead) {
        for (int i = firstHead - 1; i >= Math.max(0, firstHead - LONGEST_OPENING); i--) {
            if (blocks.get(i).role() == Role.HEADLINE) {
                return i;
            }
        }
        return firstHead;
    }

    /** The line behind the last entry: the entry ends where the page goes on with furniture or with another headline. */
    private static int close(List<Block> blocks, int lastHead) {
        for (int i = lastHead + 1; i < blocks.size(); i++) {
            Role role = blocks.get(i).role();
            if (role == Role.HEADLINE || role == Role.FURNITURE && i > lastHead + 1) {
                return i;
            }
        }
        return blocks.size();
    }

    private static List<Section> sections(
            List<Block> blocks, TreeMap<Integer, EntryHead> heads, int opening, int close) {
        List<Section> sections = new ArrayList<>();
        add(sections, Section.Kind.ARTICLE, blocks.subList(0, opening), Optional.empty());
        int first = heads.isEmpty() ? close : heads.firstKey();
        add(sections, Section.Kind.LIVE_BLOG, blocks.subList(opening, first), Optional.empty());
        for (var head : heads.entrySet()) {
            Integer next = heads.higherKey(head.getKey());
            List<Block> lines = blocks.subList(head.getKey(), next == null ? close : next);
            add(sections, Section.Kind.ENTRY, entry(lines, head.getValue()), Optional.of(head.getValue()));
        }
        add(sections, Section.Kind.ARTICLE, blocks.subList(close, blocks.size()), Optional.empty());
        return sections;
    }

    private static void add(List<Section> sections, Section.Kind kind, List<Block> blocks, Optional<EntryHead> head) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(kind, blocks, head));
        }
    }

    /** The entry's lines, its head set apart from the text that follows it on the same line. */
    private static List<Block> entry(List<Block> lines, EntryHead head) {
        List<Block> entry = new ArrayList<>();
        entry.add(new Block(head.span(), Role.ENTRY_HEAD));
        Span line = lines.get(0).span();
        if (head.inline()) {
            entry.add(new Block(new Span(head.span().end(), line.end()), Role.BODY));
        }
        entry.addAll(lines.subList(1, lines.size()));
        return entry;
    }
}
