import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A number that a reader sets by a slider or by typing. */
export interface NumberSlider {
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
  readonly onInput: (value: number) => void;
  /** The reader has settled on a value. */
  readonly onChange: () => void;
}

/** A label, a slider whose start is marked, and a number field that holds the exact value. */
export function renderNumberSlider(slider: NumberSlider): TemplateResult {
  const { name, label, text, value, step, start, onChange } = slider;
  const min = Math.min(slider.min, value);
  const max = Math.max(slider.max, value);
  const share = (position: number): number => (position - min) / (max - min);
  const onInput = (event: Event): void => {
    const number = (event.target as HTMLInputElement).valueAsNumber;
    if (!Number.isNaN(number)) slider.onInput(number);
  };
  return html`<div class="number-slider" part="control control-${name}">
    <span class="number-slider-text" aria-hidden="true">${text}</span>
    <input
      part="slider slider-${name}"
      class="slider"
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-label=${label}
      .value=${live(String(value))}
      .style=${`--_start: ${share(start)}; --_value: ${share(value)}`}
      @input=${onInput}
      @change=${onChange}
    />
    <input
      part="input input-${name}"
      type="number"
      step="any"
      aria-label="${label}, exact value"
      .value=${live(String(value))}
      @input=${onInput}
      @change=${onChange}
    />
  </div>`;
}

/** For every shadow root with number sliders in it. */
export const numberSliderStyles = css`
  .number-slider {
    display: grid;
    grid-template-columns: var(--_slider-text, 28px) minmax(0, 1fr) 76px;
    gap: 10px;
    align-items: center;
    min-inline-size: 0;
  }

  .number-slider input[type='number'] {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 8px;
    appearance: textfield;
    direction: ltr;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .number-slider input[type='number']::-webkit-inner-spin-button {
    appearance: none;
    margin: 0;
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
          var(--_accent) var(--_low) var(--_high),
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
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_thumb-surface, var(--_surface));
  }

  .slider::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 20px;
    block-size: 20px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_thumb-surface, var(--_surface));
  }

  @media (pointer: coarse) {
    .slider {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .slider {
      forced-color-adjust: none;
    }
  }
`;
