import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Exercise } from '../core/exercise/exercise.js';
import { unitKink } from '../core/hidden-unit.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import type { Language } from '../core/language.js';
import { formula } from './formulas.js';
import { renderNumberSlider } from './number-slider.js';

/** What one slider sets. */
export type SliderChange = Partial<Record<'weight' | 'bias' | 'kink', number>>;

/** What the sliders show and do. */
export interface ExerciseSliders {
  readonly language: Language;
  readonly exercise: Exercise;
  /** All units with the reader's numbers. */
  readonly units: readonly HiddenUnit[];
  /** Of each unit, where it bends, or bent when it last did. */
  readonly kinks: readonly number[];
  readonly parameters: 'weight-bias' | 'kink-slope';
  readonly disabled: boolean;
  readonly onInput: (unit: number, change: SliderChange) => void;
  readonly onChange: () => void;
}

/** Two sliders for every free unit. */
export function renderExerciseSliders(sliders: ExerciseSliders): TemplateResult {
  const { language, exercise, parameters } = sliders;
  return html`<div class="sliders ${parameters}" part="controls">
    ${exercise.free.map(
      (unit) =>
        html`<div
          class="unit-sliders"
          role="group"
          aria-label=${unitName(language, exercise.units[unit], unit)}
          .style=${`--_slider: var(--_unit-${unit % 8})`}
        >
          ${
            parameters === 'weight-bias'
              ? renderWeightAndBias(sliders, unit)
              : renderSlopeAndKink(sliders, unit)
          }
        </div>`,
    )}
  </div>`;
}

/** "Unit 1", with its label if it has one. */
export function unitName({ term }: Language, { label }: HiddenUnit, index: number): string {
  return term('exerciseUnitName', index, label);
}

function renderWeightAndBias(sliders: ExerciseSliders, unit: number): TemplateResult[] {
  const { language, exercise, units, disabled, onInput, onChange } = sliders;
  const { weight, bias } = units[unit];
  const start = exercise.units[unit];
  const { min, max, step } = exercise;
  const shared = { language, min, max, step, disabled, onChange, steppers: true };
  return [
    renderNumberSlider({
      ...{
        ...shared,
        name: `weight-${unit}`,
        label: language.term('sliderWeight', unit),
        text: formula(language, `w_${unit}`),
      },
      ...{ value: weight, start: start.weight },
      onInput: (value) => onInput(unit, { weight: value }),
    }),
    renderNumberSlider({
      ...{
        ...shared,
        name: `bias-${unit}`,
        label: language.term('sliderBias', unit),
        text: formula(language, `b_${unit}`),
      },
      ...{ value: bias, start: start.bias },
      onInput: (value) => onInput(unit, { bias: value }),
    }),
  ];
}

function renderSlopeAndKink(sliders: ExerciseSliders, unit: number): TemplateResult[] {
  const { language, exercise, units, kinks, disabled, onInput, onChange } = sliders;
  const { term } = language;
  const { target, min, max, step } = exercise;
  const { weight } = units[unit];
  const kink = kinks[unit];
  const start = exercise.units[unit];
  const shared = { language, step, disabled, onChange, steppers: true };
  return [
    renderNumberSlider({
      ...{
        ...shared,
        min,
        max,
        name: `slope-${unit}`,
        text: term('sliderSlopeText', unit),
        value: weight,
      },
      ...{ label: term('sliderSlope', unit), start: start.weight },
      onInput: (value) => onInput(unit, { weight: value, kink }),
    }),
    renderNumberSlider({
      ...{ ...shared, min: target[0][0], max: target[target.length - 1][0] },
      ...{
        name: `kink-${unit}`,
        label: term('sliderKink', unit),
        text: term('sliderKinkText', unit),
        value: kink,
      },
      start: unitKink(start) ?? target[0][0],
      onInput: (value) => onInput(unit, { kink: value }),
    }),
  ];
}

/** The buttons under an exercise. */
export interface ExerciseButtons {
  readonly language: Language;
  readonly grading: 'live' | 'button';
  readonly solved: boolean;
  /** The level of the next hint and how many there are; 0 if there are none. */
  readonly nextHint: number;
  readonly hints: number;
  readonly hasSolution: boolean;
  readonly copy: 'solution' | 'descent' | undefined;
  readonly descending: boolean;
  readonly disabled: boolean;
  /** Whether the reader's numbers can be put back. */
  readonly canReset: boolean;
  readonly onCheck: () => void;
  readonly onHint: () => void;
  readonly onSolution: () => void;
  readonly onDescend: () => void;
  readonly onReset: () => void;
  readonly onPutAway: () => void;
}

export function renderExerciseButtons(buttons: ExerciseButtons): TemplateResult {
  const { term } = buttons.language;
  const { grading, solved, nextHint, hints, hasSolution, copy, descending, disabled } = buttons;
  /** Of all names that it takes, a button has the first and room for the longest. */
  const button = (
    name: string,
    names: readonly string[],
    onClick: () => void,
    isDisabled = disabled,
    kind = '',
  ): TemplateResult =>
    html`<button
      part="button button-${name}"
      class=${kind}
      type="button"
      ?disabled=${isDisabled}
      @click=${onClick}
    >
      ${icons[name]}
      <span class="names" data-names=${names.slice(1).join('\n')}>${names[0]}</span>
    </button>`;
  const [show, hide] = [term('showSolution'), term('hideSolution')];
  const solution =
    copy === 'solution'
      ? button('solution', [hide, show], buttons.onPutAway)
      : button('solution', [show, hide], buttons.onSolution);
  const begin = term('letDescentTry');
  const [stop, leave] = [term('stopDescent'), term('backToOwnNumbers')];
  const descent = descending
    ? button('descend', [stop, begin, leave], buttons.onPutAway)
    : copy === 'descent'
      ? button('descend', [leave, begin, stop], buttons.onPutAway)
      : button('descend', [begin, stop, leave], buttons.onDescend);
  const hint = term('askHint', nextHint, hints);
  return html`<div class="controls" part="controls">
    ${grading === 'button' ? button('check', [term('checkAnswer')], buttons.onCheck, disabled, 'primary') : nothing}
    ${hints > 0 ? button('hint', [hint], buttons.onHint, disabled || solved) : nothing} ${descent}
    ${hasSolution ? solution : nothing}
    ${button('reset', [term('resetExercise')], buttons.onReset, disabled || !buttons.canReset)}
  </div>`;
}

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true"><path d=${path} /></svg>`;

const icons: Readonly<Record<string, TemplateResult>> = {
  check: icon('M1 6.5 2.6 5l2 2L9.4 2 11 3.5 4.6 10z'),
  hint: icon('M6 0a4 4 0 0 1 2 7.4V9H4V7.4A4 4 0 0 1 6 0M4.3 10h3.4L7 12H5z'),
  solution: icon(
    'M6 2.5c2.600 0 4.700 1.500 6 3.500-1.300 2-3.400 3.500-6 3.500S1.300 8 0 6c1.300-2 3.400-3.500 6-3.500m0 1.600a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800',
  ),
  descend: icon('M1 1h2v4c0 2.500 1 4 3 4h2V7l4 3-4 3v-2H6C3 11 1 8.500 1 5z'),
  reset: icon('M6 1.500a4.500 4.500 0 1 1-4.300 3.200l1.500.5A3 3 0 1 0 6 3v2L2.500 2.500 6 0z'),
};
