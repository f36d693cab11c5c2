// SPDX-License-Identifier: Apache-2.0
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { paintAxis } from '../canvas/axis.ts';
import { Camera } from '../canvas/camera.ts';
import { Gestures, type Hands } from '../canvas/gestures.ts';
import { moveByKey } from '../canvas/keys.ts';
import { paintDensity, paintLaneNames } from '../canvas/lanes.ts';
import { paintMarks } from '../canvas/marks.ts';
import { readPalette, type Palette } from '../canvas/palette.ts';
import type { Pen } from '../canvas/pen.ts';
import { markAt, type Scene } from '../canvas/scene.ts';
import { enlargement, Sheet } from '../canvas/sheet.ts';
import type { EventRecord } from '../api/types.ts';
import { fill, type Texts } from '../i18n/index.ts';
import { layout, leastHeight, naturalHeight, type Label, type Layout } from '../model/layout.ts';
import { level } from '../model/pack.ts';
import { scale } from '../model/scale.ts';
import { fit, overlaps, reveal, type Range } from '../model/viewport.ts';
import type { TimelineData } from './data.ts';
import { Labels } from './labels.ts';
import { stageStyles } from './stage.styles.ts';
import { Strip, STRIP_HEIGHT, type Overview } from './strip.ts';
import { base } from './theme.ts';
import { tip } from './tip.ts';

const NARROW = 640;

/** The drawing: timeline above, overview strip below. It knows the view; what is chosen it is told. */
export class TimelineStage extends LitElement implements Hands {
  static override styles = [base, stageStyles];
  static override properties = {
    data: { attribute: false },
    version: { attribute: false },
    selected: { attribute: false },
    pointed: { attribute: false },
    room: { attribute: false },
    initialView: { attribute: false },
    texts: { attribute: false },
    locale: { attribute: false },
    theme: { attribute: false },
    hint: { state: true },
  };

  declare data: TimelineData | null;
  declare version: number;
  declare selected: string | null;
  declare pointed: string | null;
  /** The height to keep in pixels, strip and key included; 0 takes what the lanes need. */
  declare room: number;
  declare initialView: Range | null;
  declare texts: Texts;
  declare locale: string;
  declare theme: string;
  declare hint: boolean;

  enlarged = 1;
  readonly camera = new Camera(
    () => this.#request(),
    () => this.dispatchEvent(new CustomEvent('settle', { detail: this.camera.view })),
  );
  #sheet: Sheet | null = null;
  #strip: Strip | null = null;
  #palette: Palette | null = null;
  #scene: Scene | null = null;
  #cached: { key: string; layout: Layout } | null = null;
  readonly #labels = new Labels();
  #hovered: string | null = null;
  #hintTimer = 0;
  #until = new AbortController();
  readonly #watcher = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.data = null;
    this.selected = null;
    this.pointed = null;
    this.room = 0;
    this.initialView = null;
    this.hint = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#until = new AbortController();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', () => this.#repaint(), { signal: this.#until.signal });
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#until.abort();
    this.#watcher.disconnect();
    this.camera.dispose();
  }

  override firstUpdated(): void {
    const [plot, strip] = this.renderRoot.querySelectorAll<HTMLElement>('.plot, .strip');
    this.#sheet = new Sheet(plot!.querySelector('canvas')!, (pen) => this.paint(pen));
    this.#strip = new Strip(
      strip!,
      () => this.#overview(),
      (view) => this.camera.jump(view),
    );
    this.#listen();
  }

  /** The strip is as high as the text is large, so that it tells when that changes. */
  #listen(): void {
    for (const element of [this, this.renderRoot.querySelector('.strip')!]) this.#watcher.observe(element);
    const { signal } = this.#until;
    new Gestures(this.renderRoot.querySelector<HTMLElement>('.plot')!, this, signal);
    this.#strip!.listen(signal);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('texts')) this.#forgetLabels();
    if (changed.has('data')) this.#adopt(changed.get('data') as TimelineData | null);
    if (changed.has('theme') || !this.#palette) this.#palette = readPalette(this);
    this.#measure();
    this.#request();
  }

  #request(): void {
    this.#sheet?.request();
    this.#strip?.request();
  }

  /** New data keeps the view where it can, so that a filter does not throw the reader elsewhere. */
  #adopt(before: TimelineData | null): void {
    this.#forgetLabels();
    const extent = this.data?.extent;
    if (!extent) return;
    const { view } = this.camera;
    const keeps = before?.opening && !sameRange(view, before.opening) && overlaps(view, extent);
    this.camera.extent = extent;
    if (!keeps) this.show(before ? null : this.initialView);
  }

  #forgetLabels(): void {
    this.#labels.forget();
    this.#cached = null;
  }

  #repaint(): void {
    this.#palette = readPalette(this);
    this.#request();
  }

  show(view: Range | null): void {
    if (view) this.camera.jump(view);
    else if (this.data?.opening) this.camera.jump(this.data.opening);
  }

  /** Brings an event into view, moving no more than needed. */
  reveal(record: EventRecord): void {
    const range = { start: Date.parse(record.when.start) / 1000, end: Date.parse(record.when.end) / 1000 };
    const target = reveal(this.camera.view, range);
    if (target !== this.camera.view) this.camera.go(target);
  }

  #measure(): void {
    this.enlarged = enlargement(this);
    const width = this.clientWidth / this.enlarged;
    if (!this.#sheet || !this.#strip || !width || !this.data?.extent) return;
    if (width < NARROW !== this.#isNarrow) this.#forgetLabels();
    this.camera.width = width;
    this.#sheet.resize(width, this.#layoutNow().height, this.enlarged);
    this.#strip.resize(width, this.enlarged);
  }

  get #offered(): number {
    const lanes = this.data!.lanes.length;
    const wanted = this.room ? this.room / this.enlarged - STRIP_HEIGHT : naturalHeight(lanes);
    return Math.max(wanted, leastHeight(lanes));
  }

  #layoutNow(): Layout {
    const data = this.data!;
    const at = level(this.camera.secondsPerPixel);
    const key = `${data.version} ${at} ${this.#offered}`;
    if (this.#cached?.key !== key) {
      if (!this.#cached?.key.startsWith(`${data.version} `)) this.#labels.forget();
      const fresh = layout(data.marks, data.lanes.length, at, this.#offered, (id) => this.#labelOf(id));
      this.#cached = { key, layout: fresh };
    }
    return this.#cached.layout;
  }

  #labelOf(id: string): Label | undefined {
    const record = this.data!.records.get(id);
    return record && this.#labels.of(record, this.#isNarrow, this.texts.disputed, this.#sans);
  }

  get #isNarrow(): boolean {
    return this.camera.width < NARROW;
  }

  get #sans(): string {
    return this.#palette!.sans;
  }

  #sceneNow(height: number): Scene {
    const data = this.data!;
    return {
      scale: scale(this.camera.view, this.camera.width),
      height,
      layout: this.#layoutNow(),
      lanes: data.lanes,
      density: data.density,
      approximate: data.approximate,
      selected: this.selected,
      hovered: this.#hovered ?? this.pointed,
      zone: data.zone,
      locale: this.locale,
      texts: { disputed: this.texts.disputed },
      palette: this.#palette!,
      measure: (text) => this.#labels.width(text, this.#sans),
    };
  }

  /** Draws what is in view on whatever the pen writes on. */
  paint(pen: Pen): void {
    if (!this.data?.extent || !this.#palette) return;
    const { height } = this.#layoutNow();
    if (this.#sheet!.height !== height) return this.#sheet!.resize(this.camera.width, height, this.enlarged);
    this.#scene = this.#sceneNow(height);
    pen.fillStyle = this.#palette.paper;
    pen.fillRect(0, 0, this.camera.width, height);
    paintDensity(pen, this.#scene);
    paintAxis(pen, this.#scene);
    paintLaneNames(pen, this.#scene);
    paintMarks(pen, this.#scene);
  }

  #overview(): Overview | null {
    if (!this.data?.extent || !this.#palette) return null;
    const { overview: density, zone, extent } = this.data;
    const { view } = this.camera;
    return { whole: fit(extent), view, density, zone, locale: this.locale, palette: this.#palette };
  }

  grab(): void {
    this.camera.stop();
  }

  pan(pixels: number): void {
    this.camera.panPixels(pixels);
  }

  zoom(factor: number, x: number): void {
    this.camera.stop();
    this.camera.zoomAt(factor, x);
  }

  fling(speed: number): void {
    this.camera.fling(speed);
  }

  tap(x: number, y: number, touch: boolean): void {
    const hit = this.#scene && markAt(this.#scene, x, y, touch ? 18 : 12);
    if (hit) this.dispatchEvent(new CustomEvent('pick', { detail: hit.mark.id, bubbles: true }));
  }

  hover(x: number, y: number): void {
    const hit = this.#scene && markAt(this.#scene, x, y, 11);
    this.#setHovered(hit?.mark.id ?? null, x, y);
  }

  leave(): void {
    this.#setHovered(null, 0, 0);
  }

  plainWheel(): void {
    this.hint = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = window.setTimeout(() => (this.hint = false), 1400);
  }

  #setHovered(id: string | null, x: number, y: number): void {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip')!;
    if (id) {
      const left = Math.min(x + 14, this.camera.width - 260) * this.enlarged;
      tip.style.translate = `${left}px ${y * this.enlarged + 18}px`;
    }
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.renderRoot.querySelector('.plot')!.classList.toggle('pointing', id !== null);
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { texts } = this;
    const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
    const mark = this.#hovered && this.data?.marks.find(({ id }) => id === this.#hovered);
    const name = fill(texts.canvas, this.data?.total ?? 0);
    return html`
      <div
        class="plot"
        part="plot"
        role="group"
        tabindex="0"
        aria-label=${name}
        @keydown=${(e: KeyboardEvent) => moveByKey(this.camera, e)}
      >
        <canvas aria-hidden="true"></canvas>
        <div class="tip" ?hidden=${!this.#hovered}>
          ${mark ? tip(mark, this.data?.records.get(mark.id), texts, this.locale) : nothing}
        </div>
        <div class="hint ${this.hint ? 'on' : ''}" aria-hidden="true">
          ${fill(texts.wheelHint, isMac ? '⌘' : 'Ctrl')}
        </div>
      </div>
      <div class="strip" part="overview" aria-hidden="true"><canvas></canvas></div>
    `;
  }
}

const sameRange = (a: Range, b: Range): boolean =>
  Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
