// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags tokens with parts of speech: Apache OpenNLP's English model gives the universal tags, {@link PennTags} refines them.
 *
 * <p>OpenNLP's tagger keeps state between calls, so each call borrows one from a pool; the model is shared.
 */
final class PartOfSpeechTagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** The model looks at whole words, and no English word is longer. */
    private static final int LONGEST_WORD = 48;

    private final POSModel model;
    private final Queue<POSTaggerME> pool = new ConcurrentLinkedQueue<>();

    private PartOfSpeechTagger(POSModel model) {
        this.model = model;
    }

    static PartOfSpeechTagger english() {
        try (InputStream in = PartOfSpeechTagger.class.getResourceAsStream(MODEL)) {
            return new PartOfSpeechTagger(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the part-of-speech model cannot be read", e);
        }
    }

    /** The same tokens with their tags. */
    List<Token> tag(List<Token> tokens) {
        POSTaggerME tagger = pool.poll();
        if (tagger == null) {
            tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
        }
        List<String> universal = universalTags(tagger, tokens);
        pool.add(tagger);
        return PennTags.refine(tokens, universal);
    }

    /** The model was trained on words with their contractions, so these are joined for it and its tags taken apart again. */
    private static List<String> universalTags(POSTaggerME tagger, List<Token> tokens) {
        List<String> words = new ArrayList<>();
        List<Integer> wordOf = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = normalized(tokens.get(i).text());
            if (Clitics.isClitic(tokens, i)) {
                words.set(words.size() - 1, words.get(words.size() - 1) + word);
            } else {
                words.add(word);
            }
            wordOf.add(words.size() - 1);
        }
        String[] tags = tagger.tag(words.toArray(String[]::new));
        List<String> universal = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String tag = tags[wordOf.get(i)];
            int plus = tag.indexOf('+');
            boolean clitic = Clitics.isClitic(tokens, i);
            universal.add(plus < 0 ? (clitic ? "" : tag) : clitic ? tag.substring(plus + 1) : tag.substring(0, plus));
        }
        return universal;
    }

    /** Typographic marks as the model knows them. */
    private static String normalized(String word) {
        if (Characters.isQuotationMark(word) && !word.equals("'") && !word.equals("\u2019")) {
            return "\"";
        }
        String plain = word.replace('\u2019', '\'');
        return plain.length() <= LONGEST_WORD ? plain : plain.substring(0, LONGEST_WORD);
    }
}
