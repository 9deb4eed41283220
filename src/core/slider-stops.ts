/** The range of a slider, in steps from `min`. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** In steps: rounding must not decide between two stops, nor cut off the last one. */
const noise = 1e-9;

/** The stop of a slider that is nearest to a number, the upper one of two. */
export function nearestStop(number: number, range: SliderRange): number {
  return nearestStops(number, range)[0];
}

/** The next stop of a slider above or below a number, as if it had no ends. */
export function nextStop(number: number, range: SliderRange, direction: -1 | 1): number {
  const place = (number - range.min) / range.step;
  return stopAt(
    range,
    direction < 0 ? Math.ceil(place - noise) - 1 : Math.floor(place + noise) + 1,
  );
}

/** The range of a slider that has to show a number as well: its stops stay where they are. */
export function rangeWith(number: number, range: SliderRange): SliderRange {
  const { min, max, step } = range;
  const below = Math.min(0, Math.floor((number - min) / step + noise));
  return { min: stopAt(range, below), max: Math.max(max, number), step };
}

/** The nearest stop, or the upper and the lower one where a number is in the middle of both. */
export function nearestStops(number: number, range: SliderRange): number[] {
  const { min, max, step } = range;
  const place = (number - min) / step;
  const last = Math.floor((max - min) / step + noise);
  const stops = [Math.floor(place + 0.5 + noise), Math.ceil(place - 0.5 - noise)].map((count) =>
    stopAt(range, Math.min(last, Math.max(0, count))),
  );
  return [...new Set(stops)];
}

/** The stop so many steps from the first one, free of rounding such as 0.30000000000000004. */
function stopAt({ min, step }: SliderRange, count: number): number {
  const decimals = Math.max(decimalsOf(min), decimalsOf(step));
  return 0 + Number((min + count * step).toFixed(decimals));
}

/** How many digits after the point a number is written with, at most 100. */
function decimalsOf(number: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(100, Math.max(0, decimals));
}
