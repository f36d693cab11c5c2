// SPDX-License-Identifier: Apache-2.0

/** What only the event panel says. It comes with the panel, when the first event is opened. */
export const panelEn = {
  close: 'Close',
  trouble: { gone: 'This event is no longer there', failed: 'The timeline could not be loaded' },
  status: { occurred: 'Occurred', planned: 'Planned', alleged: 'Alleged' },
  stance: {
    asserts: 'asserts',
    denies: 'denies',
    doubts: 'doubts',
    promises: 'promises',
    threatens: 'threatens',
    demands: 'demands',
    condemns: 'condemns',
    supports: 'supports',
  },
  narrates: 'reports in its own voice',
  dispute: {
    date: 'The date is disputed',
    stance: 'One side asserts it, another denies it',
    wording: 'Rival words for the same thing',
  },
  basis: {
    stated: 'the date is written out in the text',
    relative: 'worked out from another date',
    inferred: 'inferred from other articles or evidence',
    editor: 'set by an editor',
  },
  when: 'When',
  localTime: '{} time',
  who: 'Who',
  where: 'Where',
  partOf: 'Part of',
  parts: 'Parts',
  unfold: 'Show {} in the timeline',
  fold: 'Fold {} away',
  storylines: 'Storyline',
  sideBySide: 'Who says what, side by side',
  noSide: 'Takes no side',
  whoSaysWhat: 'Who says what',
  howDate: 'How do we know this date?',
  written: 'In the text: “{}”',
  resolved: 'read as {}',
  confidence: 'Certainty of the reading: {}',
};

export type PanelTexts = typeof panelEn;
