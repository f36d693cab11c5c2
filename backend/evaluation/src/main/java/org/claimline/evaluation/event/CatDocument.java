// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A document in the format of the CAT annotation tool: tokens, and perhaps marked events. The text is put together from the
 * tokens again, one sentence a line, as an annotator or a reader saw it.
 *
 * @param id the document's id
 * @param text its text
 * @param tokens its tokens in order
 * @param events the tokens of each mention of an event, by a name of that event which is the same in every document
 */
record CatDocument(String id, String text, List<Token> tokens, List<Mention> events) {
    private static final String NO_SPACE_BEFORE = "[,.;:!?)\\]%]|'s|’s|n't|''|”";
    private static final String NO_SPACE_AFTER = "[(\\[$“]|``";

    /**
     * A token.
     *
     * @param id its number in the annotation
     * @param sentence number of its sentence
     * @param word its characters
     * @param start first code point in {@link CatDocument#text()}
     */
    record Token(String id, int sentence, String word, int start) {
        int end() {
            return start + word.codePointCount(0, word.length());
        }
    }

    /** A mention of an event by its tokens. */
    record Mention(String event, List<Token> tokens) {}

    static CatDocument read(Path file) throws IOException {
        Element root = parse(file);
        String id = root.getAttribute("doc_id");
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (Element element : elements(root, "token")) {
            tokens.add(append(element, tokens, text));
        }
        return new CatDocument(id, text.toString(), tokens, mentions(root, id, tokens));
    }

    /** The tokens that share a character with {@code [start, end)}. */
    Stream<Token> between(int start, int end) {
        return tokens.stream().filter(token -> token.start() < end && start < token.end());
    }

    private static Token append(Element element, List<Token> before, StringBuilder text) {
        String word = element.getTextContent();
        int sentence = Integer.parseInt(element.getAttribute("sentence"));
        if (!before.isEmpty()) {
            Token last = before.get(before.size() - 1);
            boolean close = word.matches(NO_SPACE_BEFORE) || last.word().matches(NO_SPACE_AFTER);
            text.append(last.sentence() != sentence ? "\n" : close ? "" : " ");
        }
        int start = text.codePointCount(0, text.length());
        text.append(word);
        return new Token(element.getAttribute("t_id"), sentence, word, start);
    }

    private static List<Mention> mentions(Element root, String document, List<Token> tokens) {
        Map<String, Token> byId = new HashMap<>();
        tokens.forEach(token -> byId.put(token.id(), token));
        Map<String, String> events = eventsOfMentions(root, document);
        List<Mention> mentions = new ArrayList<>();
        for (Element mention : elements(root, "EVENT_MENTION")) {
            List<Token> anchors = elements(mention, "token_anchor").stream()
                    .map(anchor -> byId.get(anchor.getAttribute("t_id")))
                    .toList();
            String own = mention.getAttribute("m_id");
            if (!anchors.isEmpty()) {
                mentions.add(new Mention(events.getOrDefault(own, document + "#" + own), anchors));
            }
        }
        return mentions;
    }

    /** The event of each mention: its instance in the corpus where it has one, else its instance in the document. */
    private static Map<String, String> eventsOfMentions(Element root, String document) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Element event : elements(root, "EVENT")) {
            String own = event.getAttribute("m_id");
            String instance = event.getAttribute("instance_id");
            names.put(own, instance.isEmpty() ? document + "#" + own : instance);
        }
        Map<String, String> events = new HashMap<>();
        for (Element reference : elements(root, "REFERS_TO")) {
            Optional<String> name = elements(reference, "target").stream()
                    .map(target -> names.get(target.getAttribute("m_id")))
                    .filter(found -> found != null)
                    .findFirst();
            name.ifPresent(event ->
                    elements(reference, "source").forEach(source -> events.put(source.getAttribute("m_id"), event)));
        }
        return events;
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(Files.newInputStream(file))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file.getFileName() + " is not a document in CAT format", e);
        }
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
