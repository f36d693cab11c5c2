// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP as it comes, with its English models: what any extraction of this kind has to do at least. */
final class Yardstick {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    Yardstick() throws IOException {
        try (InputStream sentence = model("sentence");
                InputStream token = model("tokens");
                InputStream tag = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokens = new TokenizerME(new TokenizerModel(token));
            tags = new POSTaggerME(new POSModel(tag));
        }
    }

    void read(String text) {
        for (String sentence : sentences.sentDetect(text)) {
            tags.tag(tokens.tokenize(sentence));
        }
    }

    private static InputStream model(String name) {
        return Yardstick.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
    }
}
