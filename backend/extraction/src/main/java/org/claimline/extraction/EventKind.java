// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

/** Kinds of events, after the upper levels of common event ontologies (ACE, CAMEO), reduced to what a reader would filter by. */
public enum EventKind {
    STATEMENT,
    TALKS,
    PROTEST,
    CONFLICT,
    ELECTION,
    GOVERNMENT,
    JUSTICE,
    SANCTION,
    DIPLOMACY,
    MOVEMENT,
    ECONOMY,
    DISASTER,
    OTHER
}
