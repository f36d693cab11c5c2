// SPDX-License-Identifier: Apache-2.0
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { paintAxis } from '../canvas/axis.ts';
import { Camera } from '../canvas/camera.ts';
import { Gestures, type Hands } from '../canvas/gestures.ts';
import { paintDensity, paintLaneNames } from '../canvas/lanes.ts';
import { disputeSuffix, labelFont, paintMarks } from '../canvas/marks.ts';
import { paintOverview } from '../canvas/overview.ts';
import { readPalette, type Palette } from '../canvas/palette.ts';
import { markAt, type Scene } from '../canvas/scene.ts';
import { Sheet } from '../canvas/sheet.ts';
import type { EventRecord } from '../api/types.ts';
import { fill, type Texts } from '../i18n/index.ts';
import { layout, leastHeight, naturalHeight, shorten, type Label, type Layout } from '../model/layout.ts';
import { level } from '../model/pack.ts';
import { scale, toTime } from '../model/scale.ts';
import { fit, overlaps, reveal, type Range } from '../model/viewport.ts';
import { inWords } from '../model/words.ts';
import type { TimelineData } from './data.ts';
import { disputeTag } from './glyph.ts';
import { stageStyles } from './stage.styles.ts';
import { base } from './theme.ts';

/** Letters of a label at most, on a wide screen and on a phone. */
const LETTERS = { wide: 56, narrow: 28 };
const NARROW = 640;
const STRIP_HEIGHT = 52;

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

  readonly camera = new Camera(
    () => this.#viewMoved(),
    () => this.dispatchEvent(new CustomEvent('settle', { detail: this.camera.view })),
  );
  #sheet: Sheet | null = null;
  #strip: Sheet | null = null;
  #palette: Palette | null = null;
  #scene: Scene | null = null;
  #cached: { key: string; layout: Layout } | null = null;
  readonly #labels = new Map<string, Label>();
  readonly #widths = new Map<string, number>();
  readonly #ruler = document.createElement('canvas').getContext('2d')!;
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
    this.#watcher.observe(this);
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
    const [main, strip] = this.renderRoot.querySelectorAll('canvas');
    this.#sheet = new Sheet(main!, (pen) => this.#paint(pen));
    this.#strip = new Sheet(strip!, (pen) => this.#paintStrip(pen));
    this.#listen();
  }

  #listen(): void {
    const [plot, strip] = this.renderRoot.querySelectorAll<HTMLElement>('.plot, .strip');
    new Gestures(plot!, this, this.#until.signal);
    strip!.addEventListener('pointerdown', (event) => this.#brush(event), { signal: this.#until.signal });
    strip!.addEventListener('pointermove', (event) => this.#brush(event), { signal: this.#until.signal });
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('texts')) this.#forgetLabels();
    if (changed.has('data')) this.#adopt(changed.get('data') as TimelineData | null);
    if (changed.has('theme') || !this.#palette) this.#palette = readPalette(this);
    this.#measure();
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
    this.#labels.clear();
    this.#cached = null;
  }

  #repaint(): void {
    this.#palette = readPalette(this);
    this.#sheet?.request();
    this.#strip?.request();
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

  #viewMoved(): void {
    this.#sheet?.request();
    this.#strip?.request();
  }

  #measure(): void {
    const width = this.clientWidth;
    if (!this.#sheet || !this.#strip || !width || !this.data?.extent) return;
    if (width < NARROW !== this.camera.width < NARROW) this.#forgetLabels();
    this.camera.width = width;
    this.#sheet.resize(width, this.#layoutNow().height);
    this.#strip.resize(width, STRIP_HEIGHT);
  }

  get #offered(): number {
    const lanes = this.data!.lanes.length;
    const wanted = this.room ? this.room - STRIP_HEIGHT : naturalHeight(lanes);
    return Math.max(wanted, leastHeight(lanes));
  }

  #layoutNow(): Layout {
    const data = this.data!;
    const at = level(this.camera.secondsPerPixel);
    const key = `${data.version} ${at} ${this.#offered}`;
    if (this.#cached?.key !== key) {
      if (!this.#cached?.key.startsWith(`${data.version} `)) this.#labels.clear();
      const fresh = layout(data.marks, data.lanes.length, at, this.#offered, (id) => this.#labelOf(id));
      this.#cached = { key, layout: fresh };
    }
    return this.#cached.layout;
  }

  #labelOf(id: string): Label | undefined {
    const known = this.#labels.get(id);
    if (known) return known;
    const record = this.data!.records.get(id);
    if (!record) return undefined;
    const sign = record.disputed ? disputeSuffix(this.texts.disputed) : '';
    const text = shorten(record.title, this.camera.width < NARROW ? LETTERS.narrow : LETTERS.wide) + sign;
    const label = { text, width: this.#textWidth(text), priority: record.salience };
    this.#labels.set(id, label);
    return label;
  }

  #textWidth(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      this.#ruler.font = labelFont(this.#palette?.sans ?? 'sans-serif');
      this.#widths.set(text, (width = this.#ruler.measureText(text).width));
    }
    return width;
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
      measure: (text) => this.#textWidth(text),
    };
  }

  #paint(pen: CanvasRenderingContext2D): void {
    if (!this.data?.extent || !this.#palette) return;
    const { height } = this.#layoutNow();
    if (this.#sheet!.height !== height) return this.#sheet!.resize(this.camera.width, height);
    this.#scene = this.#sceneNow(height);
    pen.fillStyle = this.#palette.paper;
    pen.fillRect(0, 0, this.camera.width, height);
    paintDensity(pen, this.#scene);
    paintAxis(pen, this.#scene);
    paintLaneNames(pen, this.#scene);
    paintMarks(pen, this.#scene);
  }

  #paintStrip(pen: CanvasRenderingContext2D): void {
    if (!this.data?.extent || !this.#palette) return;
    const { overview: density, zone, extent } = this.data;
    const { locale } = this;
    const palette = this.#palette;
    const { width, height } = this.#strip!;
    paintOverview(pen, {
      whole: fit(extent),
      view: this.camera.view,
      density,
      width,
      height,
      zone,
      locale,
      palette,
    });
  }

  #brush(event: PointerEvent): void {
    if (event.buttons !== 1 || !this.data?.extent) return;
    const strip = event.currentTarget as HTMLElement;
    strip.setPointerCapture(event.pointerId);
    const at = event.clientX - strip.getBoundingClientRect().left;
    const time = toTime(scale(fit(this.data.extent), strip.clientWidth), at);
    const half = (this.camera.view.end - this.camera.view.start) / 2;
    this.camera.jump({ start: time - half, end: time + half });
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
    if (hit) this.dispatchEvent(new CustomEvent('pick', { detail: hit.mark.id }));
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
      tip.style.translate = `${Math.min(x + 14, this.clientWidth - 260)}px ${y + 18}px`;
    }
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.renderRoot.querySelector('.plot')!.classList.toggle('pointing', id !== null);
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does: Record<string, () => void> = {
      ArrowLeft: () => this.camera.panShare(-0.2),
      ArrowRight: () => this.camera.panShare(0.2),
      '+': () => this.camera.zoomMiddle(1.6),
      '=': () => this.camera.zoomMiddle(1.6),
      '-': () => this.camera.zoomMiddle(1 / 1.6),
      '0': () => this.camera.showAll(),
      Home: () => this.camera.showAll(),
    };
    if (!does[event.key]) return;
    does[event.key]!();
    event.preventDefault();
  }

  override render(): TemplateResult {
    const { texts } = this;
    const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
    const name = fill(texts.canvas, this.data?.total ?? 0);
    return html`
      <div class="plot" part="plot" role="group" tabindex="0" aria-label=${name} @keydown=${this.#onKey}>
        <canvas aria-hidden="true"></canvas>
        <div class="tip" ?hidden=${!this.#hovered}>${this.#tip()}</div>
        <div class="hint ${this.hint ? 'on' : ''}" aria-hidden="true">
          ${isMac ? texts.wheelHintMac : texts.wheelHint}
        </div>
      </div>
      <div class="strip" part="overview" aria-hidden="true"><canvas></canvas></div>
    `;
  }

  #tip(): TemplateResult | typeof nothing {
    const mark = this.#hovered && this.data?.marks.find(({ id }) => id === this.#hovered);
    if (!mark) return nothing;
    const record = this.data!.records.get(mark.id);
    return html`
      ${record ? html`<span class="when">${inWords(record.when, this.locale, this.texts)}</span> <b>${record.title}</b>` : nothing}
      <span class="when">
        ${this.texts[mark.status]} ${mark.disputed ? html`· ${disputeTag(this.texts.disputed)}` : nothing}
      </span>
    `;
  }
}

const sameRange = (a: Range, b: Range): boolean =>
  Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
