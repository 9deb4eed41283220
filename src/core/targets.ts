import { activations } from './activations.js';
import { parseExpression } from './expression.js';
import { fusedMultiplyAdd } from './fused-multiply-add.js';
import type { Language } from './language.js';
import { createRandomGenerator } from './mersenne-twister.js';
import { parsePoint, shorten, splitPoints, valueAt } from './vertices.js';

/** Data to train on: y[i] belongs to x[i]. */
export interface Samples {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What a network is to learn. */
export interface Target {
  readonly kind: 'named' | 'expression' | 'points';
  /** As it was written, without space around. */
  readonly text: string;
  /** For people, such as "sin(x)"; of points, what was written. */
  readonly label: string;
  /** y at x; points are joined by straight lines, and outside of them it is NaN. */
  readonly evaluate: (x: number) => number;
  /** The data themselves as [x, y], in the order written. */
  readonly points?: readonly (readonly [x: number, y: number])[];
}

type NamedTarget = Pick<Target, 'label' | 'evaluate'>;

const namedTargets: ReadonlyMap<string, NamedTarget> = new Map([
  ['x^3', { label: 'x³', evaluate: (x: number) => x * x * x }],
  ['sin', { label: 'sin(x)', evaluate: Math.sin }],
  ['abs', { label: '|x|', evaluate: Math.abs }],
  ['step', { label: 'step(x)', evaluate: activations.step.value }],
]);

/** Keeps the noise apart from the initial parameters, which are drawn with the seed itself. */
const noiseStream = 0x6e6f6973;

/**
 * A target from x^3, sin, abs or step, from points such as "0,2 1,0 2,1 3,4", or from an expression
 * in x; throws SyntaxError with a sentence in the given language to show to the author.
 */
export function parseTarget(language: Language, text: string): Target {
  const trimmed = text.trim();
  if (trimmed === '') {
    throw new SyntaxError(language.term('targetEmpty'));
  }
  const named = namedTargets.get(trimmed.toLowerCase());
  if (named) return { kind: 'named', text: trimmed, ...named };
  // Expressions have commas inside parentheses only.
  if (trimmed.includes(',') && !trimmed.includes('(')) return pointsTarget(language, trimmed);
  return {
    kind: 'expression',
    text: trimmed,
    label: trimmed.replace(/\s+/g, ' '),
    evaluate: parseExpression(language, text),
  };
}

/**
 * The target's data: its points, or else `count` evenly spaced samples of the domain. Normal noise
 * of standard deviation `noise` is added to y; samples without a finite y are dropped and counted.
 */
export function sampleTarget(
  target: Target,
  domain: readonly [from: number, to: number],
  count: number,
  noise: number,
  seed: number,
): { samples: Samples; dropped: number } {
  const { points, evaluate } = target;
  const generator = createRandomGenerator(seed ^ noiseStream);
  const x = points ? Float64Array.from(points, (point) => point[0]) : linspace(...domain, count);
  const y = new Float64Array(x.length);
  let kept = 0;
  for (let index = 0; index < x.length; index++) {
    const exact = points ? points[index][1] : evaluate(x[index]);
    const value = noise === 0 ? exact : exact + noise * generator.normal();
    if (!Number.isFinite(value)) continue;
    x[kept] = x[index];
    y[kept] = value;
    kept++;
  }
  return { samples: { x: x.slice(0, kept), y: y.slice(0, kept) }, dropped: x.length - kept };
}

/**
 * `count` evenly spaced numbers from `from` to `to`, both included: the same doubles as those of
 * `torch.linspace` on a CPU with AVX2, whose rounding may miss numbers such as 0 by a last digit.
 */
export function linspace(from: number, to: number, count: number): Float64Array {
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  const half = Math.floor(count / 2);
  // PyTorch takes eight at a time, as two vectors of four that are counted up from their first.
  const vectorsEnd = count - (count % 8);
  const x = new Float64Array(count);
  let first = from;
  for (let index = 0; index < count; index++) {
    const lane = index < vectorsEnd ? index % 4 : 0;
    if (lane === 0) {
      first =
        index < half
          ? fusedMultiplyAdd(step, index, from)
          : fusedMultiplyAdd(-step, count - 1 - index, to);
    }
    x[index] = first + lane * step;
  }
  x[count - 1] = to;
  x[0] = from;
  return x;
}

function pointsTarget({ term }: Language, text: string): Target {
  const points = splitPoints(text).map((written, index) => {
    const point = parsePoint(written);
    if (point) return point;
    throw new SyntaxError(term('targetPoint', index + 1, shorten(written)));
  });
  const sorted = [...points].sort(([first], [second]) => first - second);
  return {
    kind: 'points',
    text,
    label: text,
    evaluate: (x) => valueAt(sorted, x),
    points,
  };
}
