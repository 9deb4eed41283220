import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { formulaNotation, parameterNames } from '../core/curve-formula.js';
import type { CurveFormula, ParameterName } from '../core/curve-formula.js';
import type { Language } from '../core/language.js';
import { renderNumberSlider } from './number-slider.js';

/** What the controls show and do. */
export interface PlotControls {
  readonly language: Language;
  readonly formulas: readonly CurveFormula[];
  /** The curve that the sliders of lists with several values act on. */
  readonly selected: number;
  /** Parameters that are one value for all curves. */
  readonly shared: readonly ParameterName[];
  /** The values that the figure began with. */
  readonly start: CurveFormula;
  readonly onInput: (name: ParameterName, value: number) => void;
  readonly onChange: () => void;
  readonly onSelect: (index: number) => void;
  readonly onReset: () => void;
}

const largest = 5;

/** A slider and a number field for each of the four parameters. */
export function renderPlotControls(controls: PlotControls): TemplateResult {
  const { language, formulas, selected, shared, start, onInput, onChange, onReset } = controls;
  const { term } = language;
  const formula = formulas[selected];
  return html`<div class="controls" part="controls">
    ${shared.length < parameterNames.length ? renderChoice(controls) : nothing}
    <div class="sliders">
      ${parameterNames.map((name) =>
        renderNumberSlider({
          language,
          name,
          label: term(
            shared.includes(name) && formulas.length > 1 ? 'parameterOfAll' : 'parameterName',
            name,
          ),
          text: term('parameterName', name),
          value: formula[name],
          ...{ min: -largest, max: largest, step: 0.1, start: start[name] },
          onInput: (value) => onInput(name, value),
          onChange,
        }),
      )}
    </div>
    <button part="button button-reset" type="button" @click=${onReset}>${term('resetPlot')}</button>
  </div>`;
}

function renderChoice({ language, formulas, selected, onSelect }: PlotControls): TemplateResult {
  return html`<label class="choice"
    >${language.term('chooseCurve')}
    <select
      part="select select-curve"
      @input=${(event: Event) => event.stopPropagation()}
      @change=${(event: Event) => {
        event.stopPropagation();
        onSelect((event.target as HTMLSelectElement).selectedIndex);
      }}
    >
      ${formulas.map(
        (each, index) =>
          html`<option .selected=${live(index === selected)}>
            ${index + 1}: ${language.notation(formulaNotation(each, 'x'))}
          </option>`,
      )}
    </select>
  </label>`;
}
