import type { Language } from './language.js';
import { requestText, toNumber } from './settings.js';
import type { SettingParser } from './settings.js';

type Point = readonly [x: number, y: number];

/** A piecewise linear function by its vertices, x strictly rising; length 2 or more. */
export type Vertices = readonly Point[];

/** Of every number of a vertex. */
const largest = 1e6;

/** What two numbers may have lost together when each was rounded, as a share of their size. */
const rounding = 2 ** -51;

/** `fewest` to `most` vertices such as "0,2 1,0 2,1", or as a list of pairs; all else is the fallback. */
export function verticesSetting(fewest: number, most: number): SettingParser<Vertices> {
  return (request, fallback) => {
    const written = splitPoints(requestText(request));
    const points = written.map(parsePoint);
    const wrong = points.findIndex((point) => !point?.every((part) => Math.abs(part) <= largest));
    const refuse = (reason: (language: Language) => string) => ({
      value: fallback,
      allowed: (language: Language) =>
        language.term('verticesRule', fewest, most, '0,2 1,0 2,1', reason(language)),
    });
    if (written[0] === '') return refuse(({ term }) => term('noVertices'));
    if (wrong >= 0) return refuse(({ term }) => term('notAVertex', shorten(written[wrong])));
    const vertices = points as Point[];
    if (vertices.length < fewest || vertices.length > most) {
      return refuse(({ term }) => term('countOfVertices', vertices.length));
    }
    const turn = vertices.findIndex(([x], index) => index > 0 && x <= vertices[index - 1][0]);
    if (turn < 0) return { value: vertices };
    const [before, after] = [vertices[turn - 1][0], vertices[turn][0]];
    if (before === after) return refuse(({ term, exact }) => term('sameX', exact(after)));
    return refuse(({ term, exact }) => term('fallingX', exact(after), exact(before)));
  };
}

/** The slope of every segment: length `vertices.length` − 1, and 0 where only rounding is not flat. */
export function segmentSlopes(vertices: Vertices): number[] {
  return vertices.slice(1).map((vertex, index) => lineThrough(vertices[index], vertex).slope);
}

/** By how much the slope changes at every inner vertex, 0 where only rounding is not straight. */
export function slopeChanges(vertices: Vertices): number[] {
  const lines = vertices.slice(1).map((vertex, index) => lineThrough(vertices[index], vertex));
  return lines
    .slice(1)
    .map(({ slope, noise }, index) =>
      withoutNoise(slope - lines[index].slope, noise + lines[index].noise),
    );
}

/**
 * On the straight lines between points in ascending order of x, NaN outside of them; where several
 * share x, the last one decides.
 */
export function valueAt(points: Vertices, x: number): number {
  const [firstX] = points[0];
  const [lastX, lastY] = points[points.length - 1];
  if (x === lastX) return lastY;
  if (!(x >= firstX && x < lastX)) return NaN;
  const following = points.findIndex(([pointX]) => pointX > x);
  const [leftX, leftY] = points[following - 1];
  const [rightX, rightY] = points[following];
  return leftY + (rightY - leftY) * ((x - leftX) / (rightX - leftX));
}

/** The texts of points that are written with commas inside and spaces between; '' of an empty text. */
export function splitPoints(text: string): string[] {
  return text
    .trim()
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/);
}

/** A point such as "1,-0.5"; undefined unless it is two finite numbers. */
export function parsePoint(text: string): Point | undefined {
  const [x, y, ...rest] = text.split(',').map((part) => toNumber(part) ?? NaN);
  return rest.length === 0 && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;
}

/** A point's text, or the beginning of it, for a message. */
export function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

/**
 * A number without what rounding has left of it, such as 3.3 for 3.3000000000000003 and 0 for 1e-17
 * where `noise` is more than that; by default it is the rounding of the last few operations.
 */
export function withoutNoise(value: number, noise = rounding * Math.abs(value)): number {
  if (Math.abs(value) <= noise) return 0;
  const rounded = Number(value.toPrecision(12));
  return Math.abs(value - rounded) <= noise ? rounded : value;
}

/** The slope of a line through two points, and how much of it may be due to rounding. */
function lineThrough([fromX, fromY]: Point, [toX, toY]: Point): { slope: number; noise: number } {
  const slope = (toY - fromY) / (toX - fromX);
  const size =
    Math.abs(fromY) + Math.abs(toY) + Math.abs(slope) * (Math.abs(fromX) + Math.abs(toX));
  const noise = (rounding * size) / (toX - fromX);
  return { slope: withoutNoise(slope, noise), noise };
}
