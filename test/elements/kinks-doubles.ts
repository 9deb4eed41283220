import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { networkOfUnits } from '../../src/core/hidden-unit.js';
import { ReluNetworkChangeEvent } from '../../src/elements/network-source.js';
import type { ReluKinks } from '../../src/elements/relu-kinks.js';

/** The lesson's figure: flat, steep up, gently up, down, short up. */
export const lessonKinks: TemplateResult = html`<relu-kinks domain="0 7">
  <relu-unit weight="1" bias="-1" output-weight="3"></relu-unit>
  <relu-unit weight="1" bias="-2" output-weight="-2.5"></relu-unit>
  <relu-unit weight="1" bias="-4.5" output-weight="-2"></relu-unit>
  <relu-unit weight="1" bias="-6" output-weight="3.5"></relu-unit>
</relu-kinks>`;

/** One unit that is fixed, at 1, and two that are not, at 0.5 and 2.5. */
export const movableKinks: TemplateResult = html`<relu-kinks editable domain="0 3">
  <relu-unit weight="-2" bias="2" fixed></relu-unit>
  <relu-unit weight="1" bias="-0.5"></relu-unit>
  <relu-unit weight="2" bias="-5" label="late"></relu-unit>
</relu-kinks>`;

/** A source whose units can be adjusted, and that keeps account of it. */
export class AdjustableSource extends HTMLElement {
  units: readonly HiddenUnit[] = [
    { weight: -2, bias: 2, outputWeight: 1, label: '', fixed: true },
    { weight: 1, bias: -0.5, outputWeight: 1, label: 'early', fixed: false },
  ];
  readonly domain = [0, 3] as const;
  readonly adjustments: (readonly [
    unit: number,
    weight: number,
    bias: number,
    settled: boolean,
  ])[] = [];

  get network() {
    return networkOfUnits(this.units, 0);
  }

  adjustUnit(unit: number, weight: number, bias: number, settled: boolean): void {
    this.adjustments.push([unit, weight, bias, settled]);
    this.units = this.units.map((one, index) => (index === unit ? { ...one, weight, bias } : one));
    this.dispatchEvent(new ReluNetworkChangeEvent());
  }
}
customElements.define('adjustable-source', AdjustableSource);

export function sliders(kinks: ReluKinks): HTMLInputElement[] {
  return [...kinks.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~="slider-kink"]')];
}

/** What is written in the rows, without what only screen readers are told. */
export function rowTexts(kinks: ReluKinks): string[][] {
  return [...kinks.shadowRoot!.querySelectorAll('.kink-row')].map((row) =>
    [...row.querySelectorAll('.kink-name, text')].map((text) =>
      text.textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
}
