import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import { flatterSide, signed } from '../core/kink-rows.js';
import type { KinkRow } from '../core/kink-rows.js';
import type { Language } from '../core/language.js';

/** How much a row shows: the part of the domain where the unit is on, or also its hinge and its kink. */
export type KinkRowDetail = 'range' | 'hinge';

/** What the rows of a picture have in common. */
export interface KinkRowScale {
  readonly language: Language;
  readonly domain: readonly [from: number, to: number];
  readonly detail: KinkRowDetail;
  /** The largest change of slope of all rows. */
  readonly steepest: number;
  /** Whether lines lead down from the plot to the kinks. */
  readonly guides: boolean;
}

/** In CSS pixels: the height of a row, and where in it the middle of its bar lies. */
const sizes: Readonly<Record<KinkRowDetail, { height: number; bar: number }>> = {
  range: { height: 20, bar: 10 },
  hinge: { height: 72, bar: 57 },
};

/** Where a hinge that opens upwards or downwards lies while it is flat, and how far it rises. */
const flatBelow = 42;
const flatAbove = 8;
const rise = 36;
/** The steepest hinge of all rows rises so far over this share of the domain. */
const riseShare = 0.35;
/** A hinge that goes on beyond its row fades out over so much of itself, in steps. */
const fadedShare = 0.4;
const fadeSteps = 8;
/** Lengths of the arrows of the smallest and of the largest change of slope. */
const shortestArrow = 13;
const longestArrow = 27;
/** Beside a kink a text needs this share of the domain. */
const textShare = 0.17;

/** One row as shapes whose x are shares of the plot's width; a kink that can be moved is larger. */
export function renderKinkRow(
  row: KinkRow,
  index: number,
  scale: KinkRowScale,
  isMovable: boolean,
): TemplateResult {
  const { height } = sizes[scale.detail];
  const hinge =
    scale.detail === 'hinge' &&
    svg`${renderHinge(row, scale)} ${renderKink(row, index, scale, isMovable)}`;
  return svg`<svg aria-hidden="true" height=${height} data-image-shape>
    ${renderRange(row, scale)} ${hinge || nothing}
  </svg>`;
}

function renderRange({ active }: KinkRow, { domain, detail }: KinkRowScale): TemplateResult {
  const y = sizes[detail].bar;
  const bar =
    active &&
    svg`<rect class="kink-bar" x=${place(active[0], domain)} y=${y - 3} height="6" rx="3"
      width=${`${100 * (share(active[1], domain) - share(active[0], domain))}%`} />`;
  return svg`<line class="kink-track" x1="0" y1=${y} x2="100%" y2=${y} />${bar ?? nothing}`;
}

/** The unit's contribution, all rows to one scale; what rises out of its row fades out. */
function renderHinge(row: KinkRow, { domain, steepest }: KinkRowScale): TemplateResult {
  const { kink, slopes } = row;
  const zero = flatY(row);
  const [from, to] = domain;
  if (kink === undefined || steepest === 0) {
    return svg`<line class="kink-hinge" x1="0" y1=${zero} x2="100%" y2=${zero} />`;
  }
  const scale = rise / (steepest * riseShare * (to - from));
  const start = Math.min(to, Math.max(from, kink));
  const arms = [from, to].map((end, side) => {
    const slope = slopes[side];
    const reach = slope === 0 ? Infinity : rise / (scale * Math.abs(slope));
    const far = side === 0 ? Math.max(end, kink - reach) : Math.min(end, kink + reach);
    if (side === 0 ? far >= start : far <= start) return nothing;
    const y = (x: number): number => zero - scale * slope * (x - kink);
    const line = (first: number, second: number, opacity: number): TemplateResult =>
      svg`<line class="kink-hinge ${opacity < 1 ? 'faded' : ''}" stroke-opacity=${opacity}
        x1=${place(first, domain)} y1=${y(first)} x2=${place(second, domain)} y2=${y(second)} />`;
    if (far === end) return line(start, far, 1);
    const step = (fadedShare * (far - start)) / fadeSteps;
    const faded = Array.from({ length: fadeSteps }, (_, index) => {
      const at = far - (fadeSteps - index) * step;
      return line(at, at + step, 1 - (index + 1) / (fadeSteps + 1));
    });
    return [line(start, far - fadeSteps * step, 1), ...faded];
  });
  return svg`${arms}`;
}

/** A ring at the kink and an arrow with the change of slope beside it. */
function renderKink(
  row: KinkRow,
  index: number,
  { language, domain, detail, steepest, guides }: KinkRowScale,
  isMovable: boolean,
): TemplateResult {
  const { kink, inside, slopeChange } = row;
  if (kink === undefined || !inside) return renderElsewhere(language, kink, domain);
  const { bar, height } = sizes[detail];
  const y = flatY(row);
  const radius = isMovable ? 8 : 4.5;
  const length = shortestArrow + (longestArrow - shortestArrow) * Math.abs(slopeChange / steepest);
  const direction = slopeChange < 0 ? 1 : -1;
  const start = y + direction * (radius + 2.5);
  const side = textSide(row, domain);
  return svg`<svg class="kink-place" x=${place(kink, domain)}>
    ${guides ? svg`<line class="kink-guide" y1=${-index * height} y2=${bar} />` : nothing}
    ${
      slopeChange === 0
        ? nothing
        : svg`<path class="kink-arrow" d=${arrowPath(start, direction * length)} />`
    }
    <circle class="kink-ring ${isMovable ? 'movable' : ''}" cy=${y} r=${radius} />
    <circle class="kink-focus" cy=${y} r=${radius + 4} />
    <text class="kink-change" x=${side * 9} y=${start + (direction * length) / 2 + 4}
      text-anchor=${side < 0 ? 'end' : 'start'} data-image-text>${signed(language, slopeChange, 3)}</text>
  </svg>`;
}

/** What stands in the row of a unit whose kink is not seen. */
function renderElsewhere(
  { term, number }: Language,
  kink: number | undefined,
  domain: KinkRowScale['domain'],
): TemplateResult {
  const isLeft = kink === undefined || kink < domain[0];
  const place = term('kinkRowBends', number(kink ?? NaN, 3));
  const words = isLeft ? `← ${place}` : `${place} →`;
  return svg`<text class="kink-elsewhere" x=${isLeft ? 0 : '100%'} y="29"
    text-anchor=${isLeft ? 'start' : 'end'}
    data-image-text>${kink === undefined ? term('kinkRowBendsNowhere') : words}</text>`;
}

/** −1 left, 1 right of the kink: where the hinge is flatter, if there is room for a text. */
function textSide(row: KinkRow, domain: KinkRowScale['domain']): -1 | 1 {
  const from = share(row.kink!, domain);
  if (from < textShare) return 1;
  if (from > 1 - textShare) return -1;
  return flatterSide(row) === 'right' ? 1 : -1;
}

function flatY({ slopeChange }: KinkRow): number {
  return slopeChange < 0 ? flatAbove : flatBelow;
}

function arrowPath(y: number, length: number): string {
  const tip = y + length;
  const back = tip - Math.sign(length) * 5;
  return `M0 ${y}V${tip}M-4 ${back}L0 ${tip}L4 ${back}`;
}

function place(x: number, domain: KinkRowScale['domain']): string {
  return `${100 * share(x, domain)}%`;
}

function share(x: number, [from, to]: KinkRowScale['domain']): number {
  return (x - from) / (to - from);
}
