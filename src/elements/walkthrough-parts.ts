import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { ActivationName } from '../core/activations.js';
import type { Language } from '../core/language.js';
import type { Walkthrough, WalkthroughStep } from '../core/walkthrough-steps.js';
import { number, numberIn } from '../core/walkthrough-formulas.js';
import { formula } from './formulas.js';

/** What is said of one step. */
export interface Explanation {
  /** What the step does, in a sentence or two. */
  readonly sentence: string;
  /** Where the vertical axis begins and ends. */
  readonly axis: string;
}

/** What the controls for the steps show and do. */
export interface StepControls {
  readonly language: Language;
  readonly steps: readonly WalkthroughStep[];
  /** Counted from 0. */
  readonly current: number;
  /** Undefined if the steps do not go on by themselves. */
  readonly playing: boolean | undefined;
  /** The step to go to, beginning with 1. */
  readonly onGo: (step: number) => void;
  /** To the step before or after the one shown. */
  readonly onTurn: (by: -1 | 1) => void;
  readonly onPlay: () => void;
}

/** The choice of what the hidden units do with their lines. */
export interface ActivationChoice {
  readonly current: ActivationName;
  /** The one that the page's author has set. */
  readonly authored: ActivationName;
  readonly onChoose: (name: ActivationName) => void;
  /** The reader has chosen. */
  readonly onChange: () => void;
}

/** More rows than these scroll. */
const mostRows = 12;

const arrowBack = 'M8.5 1 3.5 6l5 5';
const arrowOn = 'M3.5 1l5 5-5 5';

/** Title, sentence and formula of every step, of which one is seen: all take the same room. */
export function renderExplanations(
  language: Language,
  { steps }: Walkthrough,
  current: number,
  explanations: readonly Explanation[],
): TemplateResult {
  return html`<div class="explanations" part="explanation">
    ${steps.map((step, index) => {
      const isCurrent = index === current;
      const { sentence, axis } = explanations[index];
      return html`<div
        id="panel-${index}"
        class="explanation ${isCurrent ? 'current' : ''}"
        role="tabpanel"
        aria-labelledby="tab-${index}"
        .style=${pathOf(step)}
      >
        <p class="step-title" ?data-image-text=${isCurrent}>
          <span class="badge number">${index + 1}</span> ${step.title}
        </p>
        <p ?data-image-text=${isCurrent}>${unbroken(sentence)}</p>
        <div class="formula" part="formula" ?data-image-text=${isCurrent}>
          ${[...step.formula, ...step.worked].map((piece) => formula(language, piece))}
        </div>
        <p class="muted axis" ?data-image-text=${isCurrent}>${unbroken(axis)}</p>
      </div>`;
    })}
  </div>`;
}

/** A tab for every step, previous and next; the arrow keys, Home and End are the element's. */
export function renderStepControls(controls: StepControls): TemplateResult {
  const { steps, current, playing, onGo, onTurn, onPlay } = controls;
  const { term } = controls.language;
  return html`<div class="tabs" role="tablist" aria-label=${term('stepsName')}>
      ${steps.map(
        (step, index) =>
          html`<button
            id="tab-${index}"
            part="button button-tab"
            class="tab number ${index <= current ? 'reached' : ''}"
            type="button"
            role="tab"
            aria-selected=${index === current}
            aria-controls="panel-${index}"
            aria-label=${term('stepName', index + 1, step.title)}
            tabindex=${index === current ? 0 : -1}
            .style=${pathOf(step)}
            @click=${() => onGo(index + 1)}
          >
            ${index + 1}
          </button>`,
      )}
    </div>
    <div class="turns">
      <button
        part="button button-previous"
        type="button"
        ?disabled=${current === 0}
        @click=${() => onTurn(-1)}
      >
        ${arrow(arrowBack)} ${term('previousStep')}
      </button>
      <button
        part="button button-next"
        class="primary"
        type="button"
        ?disabled=${current === steps.length - 1}
        @click=${() => onTurn(1)}
      >
        ${term('nextStep')} ${arrow(arrowOn)}
      </button>
      ${
        playing === undefined
          ? nothing
          : html`<button part="button button-play" type="button" @click=${onPlay}>
              ${playIcon(playing)} ${term(playing ? 'pauseSteps' : 'playSteps')}
            </button>`
      }
    </div>`;
}

/** What the steps give at the probed x, up to the current one; the others keep their room. */
export function renderRunningTable(
  language: Language,
  { input, steps }: Walkthrough,
  current: number,
  inputLabel: string,
): TemplateResult {
  const isScrolling = steps.length > mostRows;
  const { term } = language;
  return html`<div
    class="running ${isScrolling ? 'table-scroll' : ''}"
    role=${isScrolling ? 'region' : nothing}
    tabindex=${isScrolling ? '0' : nothing}
    aria-label=${isScrolling ? term('runningName') : nothing}
  >
    <table part="table">
      <caption ?data-image-text=${!isScrolling}>
        <bdi>${term('runningAt', inputLabel)} ${formula(language, `x = ${number(input)}`)}</bdi>
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${term('stepColumn')}</th>
          <th scope="col">${term('formulaColumn')}</th>
          <th scope="col">${term('valueColumn')}</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map((step, index) => {
          const isReached = index <= current;
          return html`<tr
            class="${isReached ? '' : 'to-come'} ${index === current ? 'current' : ''}"
            .style=${pathOf(step)}
            aria-hidden=${isReached ? nothing : 'true'}
            ?data-image-text=${isReached && !isScrolling}
          >
            ${renderRunningCells(language, step, index)}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function renderRunningCells(
  language: Language,
  { symbol, operation: [first, ...rest], value }: WalkthroughStep,
  index: number,
): TemplateResult {
  return html`<th scope="row" class="number"><span>${index + 1}</span></th>
    <td class="operation">
      <span>${[`${symbol} ${first}`, ...rest].map((piece) => formula(language, piece))}</span>
    </td>
    <td><span>${numberIn(language, value)}</span></td>`;
}

/** Scrolls a long running table, and nothing else, so that the row of the current step is seen. */
export function keepCurrentRowInView(root: ParentNode): void {
  const box = root.querySelector<HTMLElement>('.running.table-scroll');
  const row = root.querySelector<HTMLElement>('.running .current');
  if (!box || !row) return;
  const lowest = row.offsetTop + row.offsetHeight - box.clientHeight;
  box.scrollTop = Math.max(lowest, Math.min(box.scrollTop, row.offsetTop));
}

/** ReLU, softplus, which came before it in the series that the lesson is from, and the author's. */
export function renderActivations({ term }: Language, choice: ActivationChoice): TemplateResult {
  const names = new Set<ActivationName>(['relu', 'softplus', choice.authored]);
  return html`<fieldset class="controls" part="choices">
    <legend>${term('hiddenUnitsChoice')}</legend>
    ${Array.from(
      names,
      (name) =>
        html`<label>
          <input
            type="radio"
            name="activation"
            .checked=${live(name === choice.current)}
            @input=${() => choice.onChoose(name)}
            @change=${choice.onChange}
          />
          ${term('activationChoice', name)}
        </label>`,
    )}
  </fieldset>`;
}

/** What the steps give at several x. */
export function renderValuesTable(
  language: Language,
  steps: readonly WalkthroughStep[],
  rows: readonly (readonly [x: number, values: readonly number[]])[],
): TemplateResult {
  const { term } = language;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${term('stepsData')}>
    <table part="table">
      <caption>
        ${term('stepsTable')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${formula(language, 'x')}</th>
          ${steps.map(({ symbol }) => html`<th scope="col">${formula(language, symbol)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([x, values]) =>
            html`<tr>
              <th scope="row"><bdi dir="ltr">${numberIn(language, x)}</bdi></th>
              ${values.map((value) => html`<td>${numberIn(language, value)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** No line breaks inside of x = 0.5. */
function unbroken(sentence: string): string {
  return sentence.replaceAll(' = ', '\u00a0=\u00a0');
}

/** The colour of a step's path, as the plot draws it. */
function pathOf({ kind, unit }: WalkthroughStep): string {
  if (unit !== undefined) return `--_path: var(--_unit-${unit % 8})`;
  return `--_path: var(--_${kind === 'output' ? 'prediction' : 'text'})`;
}

function playIcon(playing: boolean): TemplateResult {
  const path = playing ? 'M1 0h3.5v12H1zM7.5 0H11v12H7.5z' : 'M2 0l9.5 6L2 12z';
  return html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}

function arrow(path: string): TemplateResult {
  return html`<svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<path d=${path} />`}
  </svg>`;
}
