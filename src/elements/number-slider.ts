import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { nextStop, rangeWith } from '../core/slider-stops.js';
import type { Language } from '../core/language.js';
import { numberField } from './number-field.js';
import { settling } from './settling.js';

/** A number that a reader sets by a slider or by typing. */
export interface NumberSlider {
  readonly language: Language;
  /** Used in the names of the parts, such as slider-weight. */
  readonly name: string;
  /** What assistive technology calls it. */
  readonly label: string;
  /** What stands before the slider. */
  readonly text: TemplateResult | string;
  readonly value: number;
  /** The slider's range; a value outside widens it. */
  readonly min: number;
  readonly max: number;
  /** From one stop of the slider to the next; typing is exact. */
  readonly step: number;
  /** Marked on the track, and where its filled part begins. */
  readonly start: number;
  /** Whether buttons go from stop to stop, for fingers that find no exact place on the track. */
  readonly steppers?: boolean;
  readonly disabled?: boolean;
  readonly onInput: (value: number) => void;
  /** The reader has settled on a value. */
  readonly onChange: () => void;
}

/** A label, a slider whose start is marked, and a number field that holds the exact value. */
export function renderNumberSlider(slider: NumberSlider): TemplateResult {
  const { name, label, text, value, start, steppers, disabled = false, onInput } = slider;
  const { language } = slider;
  const { min, max, step } = rangeWith(value, slider);
  const share = (position: number): number => (position - min) / (max - min);
  const next = (direction: -1 | 1): number => nextStop(value, slider, direction);
  return html`<div
    class="number-slider ${steppers ? 'with-steppers' : ''}"
    part="control control-${name}"
    ${settling(slider.onChange)}
  >
    <span class="number-slider-text" aria-hidden="true">${text}</span>
    <input
      part="slider slider-${name}"
      class="slider"
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-label=${label}
      ?disabled=${disabled}
      .value=${live(String(value))}
      .style=${`--_start: ${share(start)}; --_value: ${share(value)}`}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).valueAsNumber)}
    />
    <div class="exact">
      ${steppers ? renderStepper(slider, -1, next) : nothing}
      <input
        part="input input-${name}"
        type="text"
        role="spinbutton"
        inputmode=${slider.min < 0 ? 'text' : 'decimal'}
        autocomplete="off"
        aria-label=${language.term('exactValueOf', label)}
        ?disabled=${disabled}
        ${numberField({ language, value, next, onInput })}
      />
      ${steppers ? renderStepper(slider, 1, next) : nothing}
    </div>
    <p class="input-problem" role="alert"></p>
  </div>`;
}

/** A button to the next stop below or above; the keys have the slider for that. */
function renderStepper(
  { language, name, label, disabled = false, onInput }: NumberSlider,
  direction: -1 | 1,
  next: (direction: -1 | 1) => number,
): TemplateResult {
  const press = (event: Event): void => {
    onInput(next(direction));
    // What a native field tells of itself when its spin buttons are pressed.
    event.currentTarget!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    event.currentTarget!.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return html`<button
    part="button button-step"
    class="stepper"
    type="button"
    tabindex="-1"
    aria-label=${language.term(direction < 0 ? 'lowerValue' : 'raiseValue', label)}
    data-slider=${name}
    ?disabled=${disabled}
    @click=${press}
  >
    ${direction < 0 ? '−' : '+'}
  </button>`;
}

const sliderBelow = css`
  .number-slider.with-steppers {
    --_stepper: 44px;
    --_field: max(72px, 4.5rem);

    grid-template-columns: 1fr auto;
  }

  .number-slider.with-steppers .slider {
    grid-column: 1 / -1;
    grid-row: 2;
    inline-size: 100%;
    margin: 0;
  }
`;

/** For every shadow root with number sliders in it. */
export const numberSliderStyles = css`
  .number-slider {
    display: grid;
    grid-template-columns: var(--_slider-text, max(28px, 1.75rem)) minmax(0, 1fr) auto;
    gap: 10px;
    align-items: center;
    align-self: start;
    min-inline-size: 0;
  }

  .number-slider.with-steppers {
    column-gap: 0;
  }

  .number-slider.with-steppers .slider {
    margin-inline: 6px 8px;
    inline-size: calc(100% - 14px);
  }

  /* Like the slider, from less to more in every language. */
  .exact {
    display: grid;
    grid-template-columns: max(76px, 4.75rem);
    direction: ltr;
  }

  .with-steppers .exact {
    grid-template-columns: var(--_stepper, 28px) var(--_field, max(60px, 3.75rem)) var(
        --_stepper,
        28px
      );
  }

  .exact input {
    min-inline-size: 0;
    padding-inline: 8px;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .with-steppers .exact input {
    border-inline-color: transparent;
    border-radius: 0;
    text-align: center;
  }

  .stepper {
    justify-content: center;
    min-inline-size: 0;
    padding: 0;
    font-size: max(16px, 1rem);
  }

  .stepper:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .stepper:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .input-problem {
    grid-column: 1 / -1;
    margin: 0;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .input-problem:empty {
    display: none;
  }

  .slider {
    --_low: calc(10px + (100% - 20px) * min(var(--_start), var(--_value)));
    --_high: calc(10px + (100% - 20px) * max(var(--_start), var(--_value)));

    inline-size: 100%;
    min-block-size: 28px;
    margin: 0;
    appearance: none;
    border-radius: var(--_radius);
    background:
      linear-gradient(
          to right,
          transparent var(--_low),
          var(--_slider, var(--_accent)) var(--_low) var(--_high),
          transparent var(--_high)
        )
        0 50% / 100% 4px no-repeat,
      linear-gradient(var(--_border) 0 0) calc(9px - 18px * var(--_start) + 100% * var(--_start))
        50% / 2px 14px no-repeat,
      linear-gradient(var(--_grid) 0 0) 8px 50% / calc(100% - 16px) 4px no-repeat;
    cursor: pointer;
    direction: ltr;
    touch-action: pan-y;
  }

  .slider::-webkit-slider-runnable-track {
    background: transparent;
  }

  .slider::-moz-range-track {
    background: transparent;
  }

  .slider::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 20px;
    block-size: 20px;
    border: 3px solid var(--_slider, var(--_accent));
    border-radius: 50%;
    background: var(--_thumb-surface, var(--_surface));
  }

  .slider::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 20px;
    block-size: 20px;
    border: 3px solid var(--_slider, var(--_accent));
    border-radius: 50%;
    background: var(--_thumb-surface, var(--_surface));
  }

  @media (pointer: coarse) {
    .slider {
      min-block-size: 44px;
    }

    .number-slider {
      --_stepper: 44px;
    }
  }

  @container (inline-size < 420px) {
    .number-slider {
      --_stepper: 30px;
      --_field: max(52px, 3.25rem);
    }
  }

  @media (pointer: coarse) {
    @container (inline-size < 420px) {
      ${sliderBelow}
    }
  }

  /* Large letters leave no room beside them. */
  @container (inline-size < 16rem) {
    ${sliderBelow}
  }

  @media (forced-colors: active) {
    .slider {
      forced-color-adjust: none;
    }
  }
`;
