// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import org.claimline.extraction.EventMention;
import org.claimline.extraction.Span;
import org.claimline.extraction.time.DateResolution;

/**
 * An event found in a sentence, before it becomes a claim.
 *
 * @param sentence the sentence that tells it
 * @param trigger the word that names the event
 * @param event what happened
 * @param date when
 * @param voice on whose word
 * @param confidence between 0 and 1
 */
public record Mention(
        Span sentence, Span trigger, EventMention event, DateResolution date, Voice voice, double confidence) {}
