import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { phraseText } from '../core/language.js';
import type { Language, Phrase } from '../core/language.js';
import { flagSetting, quoteRequest, textSetting, wordSetting } from '../core/settings.js';
import { version } from '../generated/version.js';
import { figureTerms } from '../locales/en/figure.js';
import type { Translation } from '../locales/translation.js';
import { baseStyles } from './base-styles.js';
import { DownloadController } from './download-controller.js';
import { downloadStyles } from './download-styles.js';
import { renderDownloadButton } from './downloads.js';
import { drawFigure } from './figure-image.js';
import {
  LanguageController,
  registerEnglish,
  registerTranslations,
} from './language-controller.js';
import { setting } from './setting.js';
import type { SettingOwner, SettingRequest } from './setting.js';
import { ThemeController, themeProbeStyles } from './theme-controller.js';

registerEnglish(figureTerms);

/** Fired once for every value that could not be used as it was given. */
export class ReluInvalidEvent extends Event {
  /** Whose value could not be used. */
  readonly attribute: string;
  /** What was given, shortened. */
  readonly value: string;
  /** A sentence that says what is allowed, and what is used instead. */
  readonly message: string;

  constructor({ attribute, value, message }: Problem) {
    super('relu-invalid', { bubbles: true, composed: true });
    this.attribute = attribute;
    this.value = value;
    this.message = message;
  }
}

/** A sentence about a value that could not be used as it was given. */
export interface Problem {
  /** Whose attribute it is, such as "relu-unit 2"; of the figure itself, if undefined. */
  readonly subject?: string;
  readonly attribute: string;
  readonly value: string;
  /** What could be used. */
  readonly allowed: string;
  readonly message: string;
}

/** A part of a figure's state as JSON: what restores the element exactly. */
export interface FigureState {
  readonly version: 1;
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * What every figure has in common: heading, caption, theme, messages about bad values, the accessible
 * description, state and picture. A figure renders its own part in `renderBody()`.
 *
 * @attr {string} lang - The language of the figure's own texts and numbers; if unset, that of the page around it.
 * @attr {'ltr' | 'rtl' | 'auto'} dir - As of every element; the figure's own texts run as their language does.
 * @fires relu-invalid - {attribute, value, message}: a value could not be used as it was given
 * @slot caption - the sentence under the figure
 * @csspart figure - everything
 * @csspart heading - the line above the figure
 * @csspart caption - the sentence under the figure
 * @csspart message - what is wrong with an attribute, or with a download
 * @csspart button - a button; each also has a part of its own
 * @csspart button-download - the quiet button that downloads a picture, or opens the menu of downloads
 * @cssstate text-light - the page's text is light, so its ground is taken for dark
 * @cssstate theme-light - theme="light" is set
 * @cssstate theme-dark - theme="dark" is set
 * @cssprop --relu-text - text and axes
 * @cssprop --relu-grid - grid lines
 * @cssprop --relu-surface - the background behind marks, and of the figure if a theme is set
 * @cssprop --relu-font - the font family
 * @cssprop --relu-radius - the roundness of controls
 * @cssprop --relu-accent - the focus ring and, by default, the prediction
 * @cssprop --relu-prediction - the prediction
 * @cssprop --relu-target - the target
 * @cssprop --relu-unit-0 - the colour of unit 0, or of a plot's first curve
 * @cssprop --relu-unit-1 - the colour of unit 1
 * @cssprop --relu-unit-2 - the colour of unit 2
 * @cssprop --relu-unit-3 - the colour of unit 3
 * @cssprop --relu-unit-4 - the colour of unit 4
 * @cssprop --relu-unit-5 - the colour of unit 5
 * @cssprop --relu-unit-6 - the colour of unit 6
 * @cssprop --relu-unit-7 - the colour of unit 7
 */
export abstract class FigureElement extends LitElement implements SettingOwner {
  /** The package's version, to notice two copies on one page. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = [baseStyles, downloadStyles, themeProbeStyles];

  /** Adds languages; figures whose language is among them say their texts anew. */
  static registerTranslation(...translations: readonly Translation[]): void {
    registerTranslations(...translations);
  }

  /** Colours: `auto` follows `color-scheme`; `light` and `dark` also paint the surface. */
  @setting(wordSetting(['auto', 'light', 'dark'])) accessor theme: 'auto' | 'light' | 'dark' =
    'auto';

  /** Leaves the caption to screen readers. */
  @setting(flagSetting) accessor captionHidden = false;

  /** Leaves out the button that downloads a picture. */
  @setting(flagSetting) accessor downloadsHidden = false;

  /** The line above the figure; one that fits is written if unset, none if empty. */
  @setting((request, fallback) =>
    request === undefined ? { value: fallback } : textSetting(request, ''),
  )
  accessor heading: string | undefined = undefined;

  @state() private accessor announcement = '';

  protected readonly themeController = new ThemeController(
    this,
    () => this.language,
    (isLight) => {
      this.toggleState('text-light', isLight);
    },
  );
  protected readonly downloads = new DownloadController(this);

  #internals: ElementInternals | undefined;
  readonly #languages = new LanguageController(this);
  #spokenLanguage: Language | undefined;
  readonly #requests = new Map<string, SettingRequest>();
  readonly #reported = new Map<string, string>();
  #refusedState: unknown;

  /** One paragraph about what the figure shows now; also its accessible description. */
  abstract describe(): string;
  /** Back to how the figure was at first. */
  abstract reset(): void;

  protected abstract renderBody(): TemplateResult;
  protected abstract get defaultHeading(): string;
  protected get defaultCaption(): string {
    return '';
  }

  /** The charts to put into a picture, by their containers. */
  protected get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return new Map();
  }

  /** Attached when first needed: a server that renders the element has none. */
  protected get internals(): ElementInternals {
    this.#internals ??= this.attachInternals();
    return this.#internals;
  }

  /** The language of the nearest ancestor with a `lang`, or English. */
  protected get language(): Language {
    return this.#languages.language;
  }

  /** Called before a figure renders in another language than the last time. */
  protected languageChanged(): void {}

  protected override willUpdate(_changed: PropertyValues): void {
    const { language } = this;
    const isOther = language !== this.#spokenLanguage && this.#spokenLanguage !== undefined;
    this.#spokenLanguage = language;
    if (!isOther) return;
    this.themeController.refresh();
    this.languageChanged();
  }

  /** The description to put into the page; a figure in motion returns the last one at rest. */
  protected get restingDescription(): string {
    return this.describe();
  }

  override render(): TemplateResult {
    const heading = this.heading ?? this.defaultHeading;
    return html`
      <figure
        part="figure"
        lang=${this.language.code}
        dir=${this.language.direction ?? nothing}
        aria-labelledby="heading"
        aria-describedby="description"
      >
        <span class="theme-probe" aria-hidden="true"></span>
        <div class="header">
          <div
            id="heading"
            part="heading"
            class="heading"
            ?hidden=${heading === ''}
            data-image-text
          >
            ${heading}
          </div>
          ${this.renderHeader()}
        </div>
        ${this.renderBody()} ${this.downloadsHidden ? nothing : this.renderDownloads()}
        <div part="message" class="problems" role="status">
          ${this.problems.map(({ message }) => html`<p>${message}</p>`)}
          ${this.downloads.problem ? html`<p>${this.downloads.problem}</p>` : nothing}
        </div>
        ${this.#renderCaption()}
        <p id="description" class="visually-hidden">${this.restingDescription}</p>
        <div class="visually-hidden" role="status">${this.announcement}</div>
      </figure>
    `;
  }

  /** What stands beside the heading. */
  protected renderHeader(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the reader can download: at least a picture. */
  protected renderDownloads(): TemplateResult | typeof nothing {
    return renderDownloadButton(this.language.term('downloadPng'), () => {
      void this.downloads.save('png', () => this.toPNG());
    });
  }

  #renderCaption(): TemplateResult {
    return html`<figcaption
      part="caption"
      class="caption ${this.captionHidden ? 'visually-hidden' : ''}"
      data-image-text
    >
      <slot name="caption">${this.defaultCaption}</slot>
    </figcaption>`;
  }

  /** What a server has rendered is drawn anew: it knew neither the reader's colours nor the width. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (!shadowRoot) return super.createRenderRoot();
    shadowRoot.replaceChildren();
    adoptStyles(shadowRoot, (this.constructor as typeof FigureElement).elementStyles);
    return shadowRoot;
  }

  protected override updated(_changed: Map<PropertyKey, unknown>): void {
    for (const theme of ['light', 'dark']) this.toggleState(`theme-${theme}`, theme === this.theme);
    this.#reportProblems();
  }

  /** Makes `:state(name)` match or not. */
  protected toggleState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }

  /** A PNG picture of the figure as it is now, without its controls; `scale` device pixels per CSS pixel. */
  toPNG(scale = 2): Promise<Blob> {
    const { themeController, charts, language } = this;
    return drawFigure(this, themeController.theme, charts, scale, language);
  }

  /** The settings made so far; a figure adds what else restores it exactly. */
  get state(): FigureState {
    const settings: Record<string, unknown> = {};
    for (const [name, { request }] of this.#requests) {
      if (request !== undefined) settings[name] = (this as Record<string, unknown>)[name];
    }
    return { version: 1, settings };
  }

  set state(state: FigureState) {
    const isState = state?.version === 1 && typeof state.settings === 'object' && state.settings;
    this.#refusedState = isState ? undefined : state;
    this.requestUpdate();
    if (!isState) return;
    for (const name of this.#requests.keys()) {
      if (name in this) (this as Record<string, unknown>)[name] = state.settings[name];
    }
    for (const name of Object.keys(state.settings)) {
      const { elementProperties } = this.constructor as typeof LitElement;
      const isInternal = elementProperties.get(name)?.state ?? !elementProperties.has(name);
      if (!isInternal) (this as Record<string, unknown>)[name] = state.settings[name];
    }
    this.restoreState(state);
  }

  /** Restores what a figure's state holds beyond the settings. */
  protected restoreState(_state: FigureState): void {}

  /** Called by every setting when it is set, before anything renders. */
  settingChanged(name: string, request: SettingRequest): void {
    this.#requests.set(name, request);
    this.requestUpdate();
  }

  /** The value in effect of a setting; a figure may lower it where settings depend on each other. */
  effectiveValue(_name: string, value: unknown): unknown {
    return value;
  }

  /** Whether the page's author or reader has set a setting. */
  protected isSet(name: string): boolean {
    return this.#requests.get(name)?.request !== undefined;
  }

  /** Problems that show only when all settings are seen together. */
  protected get jointProblems(): readonly Problem[] {
    return [];
  }

  /** Makes a problem of a request that could not be met; `used` says what is used instead. */
  protected problem(
    attribute: string,
    request: unknown,
    allowed: Phrase,
    used: Phrase,
    subject?: string,
  ): Problem {
    const value = quoteRequest(request);
    const name = subject === undefined ? attribute : `${subject}: ${attribute}`;
    const { language } = this;
    const { term } = language;
    const [usedText, allowedText] = [used, allowed].map((phrase) => phraseText(language, phrase));
    const refused = term('valueRefused', name, value, allowedText);
    const message = usedText === request ? refused : `${refused} ${term('usedInstead', usedText)}`;
    return {
      attribute,
      value,
      allowed: allowedText,
      message,
      ...(subject !== undefined && { subject }),
    };
  }

  /** Tells screen readers something once, politely. */
  protected announce(text: string): void {
    this.announcement = text;
  }

  protected get problems(): readonly Problem[] {
    const problems = [...this.jointProblems];
    if (this.#refusedState !== undefined) {
      const { term } = this.language;
      problems.push(
        this.problem('state', this.#refusedState, term('allowedState'), term('presentState')),
      );
    }
    for (const [name, { attribute, request, value, allowed }] of this.#requests) {
      if (
        allowed === undefined ||
        problems.some((joint) => !joint.subject && joint.attribute === attribute)
      )
        continue;
      const effective = name in this ? (this as Record<string, unknown>)[name] : value;
      problems.push(
        this.problem(attribute, request, allowed, spokenValue(this.language, effective)),
      );
    }
    return problems;
  }

  #reportProblems(): void {
    const problems = this.problems;
    for (const key of this.#reported.keys()) {
      if (!problems.some((problem) => keyOf(problem) === key)) this.#reported.delete(key);
    }
    for (const problem of problems) {
      const { message } = problem;
      if (this.#reported.get(keyOf(problem)) === message) continue;
      this.#reported.set(keyOf(problem), message);
      console.warn(`<${this.localName}>: ${message}`);
      this.dispatchEvent(new ReluInvalidEvent(problem));
    }
  }
}

/** A value as a message names it. */
export function spokenValue(language: Language, value: unknown): string {
  const spoken = (part: unknown): string =>
    typeof part === 'number' ? language.exact(part) : String(part);
  return Array.isArray(value) ? value.map(spoken).join(' ') : spoken(value);
}

function keyOf({ subject = '', attribute }: Problem): string {
  return `${subject} ${attribute}`;
}

declare global {
  interface HTMLElementEventMap {
    'relu-invalid': ReluInvalidEvent;
  }
}
