import { decimalExponent } from './number-format.js';

/** A domain has about this many stops. */
const fewestSteps = 80;
/** How many stops a large step passes. */
const largeStep = 10;

/**
 * Where a probe can stand, ascending: round numbers, at least `steps` steps of them, the ends of the
 * domain, and every bend in it.
 */
export function probeStops(
  [from, to]: readonly [from: number, to: number],
  bends: readonly number[],
  steps = fewestSteps,
): number[] {
  const step = roundBelow((to - from) / steps);
  const stops = new Set([from, to, ...bends.filter((x) => x > from && x < to)]);
  for (let count = Math.ceil(from / step); count * step <= to; count++) {
    // Rounded, so that 3 times 0.1 is 0.3.
    stops.add(Number((count * step).toPrecision(12)) + 0);
  }
  return [...stops].filter((x) => x >= from && x <= to).sort((first, second) => first - second);
}

/** The stop nearest to x. */
export function nearestStop(stops: readonly number[], x: number): number {
  return stops.reduce((best, stop) => (Math.abs(stop - x) < Math.abs(best - x) ? stop : best));
}

/** Where a key takes the probe, as on every slider; undefined for other keys. */
export function stopAfterKey(key: string, stops: readonly number[], x: number): number | undefined {
  const index = stops.indexOf(nearestStop(stops, x));
  const at = (wanted: number): number => stops[Math.min(stops.length - 1, Math.max(0, wanted))];
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at(index - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return at(index + 1);
    case 'PageDown':
      return at(index - largeStep);
    case 'PageUp':
      return at(index + largeStep);
    case 'Home':
      return at(0);
    case 'End':
      return at(stops.length - 1);
    default:
      return undefined;
  }
}

/** The largest of 1, 2, 5, 10, 20, ... and 0.5, 0.2, 0.1, ... that is not above the length. */
export function roundBelow(length: number): number {
  const power = Number(`1e${decimalExponent(length)}`);
  return [5, 2, 1].map((multiple) => multiple * power).find((step) => step <= length) ?? power;
}
