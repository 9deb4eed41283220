import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { PanelKind } from '../charts/curve-marks.js';
import type { CurveFormula } from '../core/curve-formula.js';
import type { Language } from '../core/language.js';
import type { PlotCurve } from '../core/plot-curve.js';
import { curveName } from '../core/plot-texts.js';
import { formula } from './formulas.js';

/** One of a plot's charts. */
export interface PlotPanel {
  readonly name: string;
  readonly kind: PanelKind;
  readonly curves: readonly PlotCurve[];
  /** Panels of the same group have the same limits of y. */
  readonly group: string;
  readonly title: TemplateResult | typeof nothing;
  /** What its chart is called where it is not seen. */
  readonly label: string;
}

/** What a plot's panels are made from. */
export interface PanelsSource {
  readonly language: Language;
  readonly curves: readonly PlotCurve[];
  /** The curves' formulas; empty if they are parts of a network. */
  readonly formulas: readonly CurveFormula[];
  readonly layout: 'overlay' | 'panels';
  readonly derivative: 'off' | 'beside' | 'only';
  readonly domain: readonly [from: number, to: number];
  readonly input: string;
}

const kindsOf: Readonly<Record<PanelsSource['derivative'], readonly PanelKind[]>> = {
  off: ['values'],
  beside: ['values', 'slopes'],
  only: ['slopes'],
};

/** The panels of a plot, in order: all curves in one, or one for each, with its derivative beside it. */
export function plotPanels(source: PanelsSource): PlotPanel[] {
  const { language, curves, formulas, layout, derivative } = source;
  const kinds = kindsOf[derivative];
  if (layout === 'overlay') {
    return kinds.map((kind) => {
      const drawn = kind === 'values' ? curves : curves.filter(({ scattered }) => !scattered);
      return {
        ...{ name: kind, kind, curves: drawn, group: kind, label: labelOf(drawn, kind, source) },
        title: kinds.length > 1 ? sharedTitle(language, drawn, kind) : nothing,
      };
    });
  }
  return curves.flatMap((curve, index) =>
    kinds.map((kind) => ({
      ...{ name: `${kind}-${index}`, kind, curves: [curve] },
      group: `${kind} ${formulas[index]?.activation ?? curve.part}`,
      title: ownTitle(language, curve, kind, formulas[index]),
      label: labelOf([curve], kind, source),
    })),
  );
}

/** What a curve or its derivative is called: a formula, or the part of the network. */
export function renderCurveName(
  language: Language,
  curve: PlotCurve,
  kind: PanelKind = 'values',
): TemplateResult | string {
  const name = kind === 'values' ? curve.label : curve.slopeLabel;
  return curve.part === 'function' ? formula(language, name) : name;
}

function sharedTitle(
  language: Language,
  curves: readonly PlotCurve[],
  kind: PanelKind,
): TemplateResult {
  const { term } = language;
  const name = curves.length === 1 ? renderCurveName(language, curves[0], kind) : nothing;
  const title = term(kind === 'values' ? 'functionPanel' : 'derivativePanel');
  return html`<strong data-image-text>${title}</strong>
    <span class="muted" data-image-text>${name}</span>`;
}

/** A function as it is has a name of its own; any other is called by its formula. */
function ownTitle(
  language: Language,
  curve: PlotCurve,
  kind: PanelKind,
  of: CurveFormula | undefined,
): TemplateResult {
  const { term } = language;
  const isPlain = of && of.weight === 1 && of.bias === 0 && of.scale === 1 && of.offset === 0;
  if (!isPlain)
    return html`<strong data-image-text>${renderCurveName(language, curve, kind)}</strong>`;
  const name = term('activationTitle', of.activation);
  const title = kind === 'values' ? name : term('derivativeTitle', name);
  return html`<strong data-image-text>${title}</strong>
    <span class="muted" data-image-text>${renderCurveName(language, curve, kind)}</span>`;
}

function labelOf(
  curves: readonly PlotCurve[],
  kind: PanelKind,
  { language, domain, input }: PanelsSource,
): string {
  const { term, number } = language;
  const names = curves.map((curve) => curveName(language, curve, kind === 'slopes'));
  const what = names.length > 4 ? term('countOfCurves', names.length) : names.join(', ');
  const [from, to] = domain.map((end) => number(end, 4));
  return term('panelLabel', kind === 'slopes', what, input, from, to);
}
