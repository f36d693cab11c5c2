// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { INITIAL, type State } from '../model/state.ts';
import { embedCode, embedSearch } from './embed-code.ts';

const SERVICE = 'https://claimline.example';
const state: State = { ...INITIAL, filters: { storyline: 'oslo-talks', q: '"coup" & <b>' }, lanes: 'source' };

describe('embedCode', () => {
  it('is an element with the reader’s choices, none of which can break out', () => {
    expect(embedCode(state, SERVICE, false, 't')).toBe(
      `<script type="module" src="${SERVICE}/embed/claimline.js"></script>
<claimline-timeline storyline="oslo-talks" q="&quot;coup&quot; &amp; &lt;b>" lanes="source" height="520"></claimline-timeline>`,
    );
  });

  it('is a frame with the same choices and a title', () => {
    const code = embedCode(state, SERVICE, true, 'A "story"');
    expect(code).toContain('src="https://claimline.example/embed?storyline=oslo-talks&amp;q=%22coup%22');
    expect(code).toContain('title="A &quot;story&quot;"');
    expect(code).toContain('loading="lazy"');
  });

  it('leaves out what is as it always is', () => expect(embedSearch(INITIAL)).toBe(''));
});
