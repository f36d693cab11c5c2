// SPDX-License-Identifier: Apache-2.0
import { html, nothing, render, type TemplateResult } from 'lit';
import type { RecordApi } from '../api/records.ts';
import { bibtex, cslJson, plain, sourcesOf, type Cited } from '../model/cite.ts';
import { writeState, type State } from '../model/state.ts';
import { embedCode, embedSearch } from './embed-code.ts';
import { exportAddress, FORMATS } from './downloads.ts';
import type { PageTexts } from './texts.ts';

/** Shows a dialog with the browser's own focus and Escape; it leaves nothing behind. */
function show(title: string, texts: PageTexts, content: () => TemplateResult): () => void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  const draw = () =>
    render(
      html`
        <div class="head">
          <h2 id="dialog-title">${title}</h2>
          <button type="button" @click=${() => dialog.close()}>${texts.close}</button>
        </div>
        ${content()}
      `,
      dialog,
    );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  draw();
  dialog.showModal();
  return draw;
}

export function showHelp(texts: PageTexts): void {
  show(
    texts.help,
    texts,
    () => html`
      <h3>${texts.reading}</h3>
      <p>${texts.readingText}</p>
      <h3>${texts.keys}</h3>
      <table>
        <tbody>
          ${texts.keyRows.map(
            ([keys, does]) =>
              html`<tr>
                <th scope="row"><kbd>${keys}</kbd></th>
                <td>${does}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h3>${texts.mouse}</h3>
      <p>${texts.mouseText}</p>
    `,
  );
}

/** All that the filters find, in each format, and the view as a picture where there is a drawing. */
export function showDownloads(
  state: State,
  texts: PageTexts,
  takePicture: ((form: 'png' | 'svg') => void) | null,
): void {
  show(
    texts.download,
    texts,
    () => html`
      <h3>${texts.everything}</h3>
      <ul>
        ${FORMATS.map(
          (format) =>
            html`<li>
              <a href=${exportAddress(format, state.filters)} download="claimline-events.${format}"
                >${texts.formats[format]}</a
              >
            </li>`,
        )}
      </ul>
      ${
        takePicture
          ? html`<h3>${texts.thisView}</h3>
              <p class="buttons">
                <button type="button" @click=${() => takePicture('png')}>${texts.asPicture}</button>
                <button type="button" @click=${() => takePicture('svg')}>${texts.asDrawing}</button>
              </p>`
          : nothing
      }
    `,
  );
}

/** A text to take along, with a button that copies it and says so. */
function copyable(label: string, text: string, texts: PageTexts): TemplateResult {
  const copy = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    await navigator.clipboard.writeText(text);
    button.textContent = texts.copied;
  };
  return html`
    <label class="copyable">
      <span>${label}</span>
      <textarea readonly rows=${Math.min(9, text.split('\n').length + 1)} .value=${text}></textarea>
    </label>
    <button type="button" @click=${copy}>${texts.copy}</button>
  `;
}

/** The link, the code for other pages with a live preview, and the citation of the open event. */
export function showShare(state: State, api: RecordApi, texts: PageTexts): void {
  let asFrame = false;
  let cited: Cited | null = null;
  const title = document.title;
  const address = `${location.origin}/?${writeState(state)}`;
  const choose = (frame: boolean) => () => {
    asFrame = frame;
    draw();
  };
  const draw = show(
    texts.share,
    texts,
    () => html`
      ${copyable(texts.link, address, texts)}
      <h3>${texts.embed}</h3>
      <div class="chips" role="group" aria-label=${texts.embed}>
        <button type="button" aria-pressed=${!asFrame} @click=${choose(false)}>${texts.asScript}</button>
        <button type="button" aria-pressed=${asFrame} @click=${choose(true)}>${texts.asFrame}</button>
      </div>
      ${copyable(texts.embed, embedCode(state, location.origin, asFrame, title), texts)}
      <iframe title=${texts.preview} src="/embed?${embedSearch(state)}" loading="lazy" height="320"></iframe>
      ${cited ? citation(cited, texts) : nothing}
    `,
  );
  if (state.event) void cite(state.event, api, address).then((found) => ((cited = found), draw()));
}

async function cite(id: string, api: RecordApi, address: string): Promise<Cited> {
  const { signal } = new AbortController();
  const [event, claims] = await Promise.all([api.event(id, signal), api.claims(id, signal)]);
  return { event, sources: sourcesOf(claims), address, accessed: new Date().toISOString().slice(0, 10) };
}

const citation = (cited: Cited, texts: PageTexts): TemplateResult => html`
  <h3>${texts.cite}</h3>
  ${copyable(texts.plain, plain(cited), texts)} ${copyable('BibTeX', bibtex(cited), texts)}
  ${copyable('CSL-JSON', cslJson(cited), texts)}
`;
