// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;

/**
 * A place of the text that names an actor.
 *
 * @param span the words that name it, titles included
 * @param actor who that is
 * @param sentence number of the sentence, from 0
 * @param gender what pronouns may stand for it
 * @param place whether the name is that of a place, which may or may not stand for its government
 */
public record Mention(Span span, Actor actor, int sentence, Gender gender, boolean place) {}
