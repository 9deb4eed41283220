import type { Phrase } from './language.js';
import { requestText } from './settings.js';
import type { SettingParser } from './settings.js';
import { parsePoint, splitPoints } from './vertices.js';

/** Data as [x, y], x ascending. */
export type Points = readonly (readonly [x: number, y: number])[];

/** Up to `most` points such as "0,0 0.5,1 1,0", or none, or a list of pairs; all else is the fallback. */
export function pointsSetting<Fallback>(most: number): SettingParser<Points | Fallback> {
  const allowed: Phrase = ({ term, number }) => term('upToPoints', number(most), '0,0 0.5,1 1,0');
  return (request, fallback) => {
    const written = splitPoints(requestText(request)).filter((text) => text !== '');
    const points = written.flatMap((text) => {
      const point = parsePoint(text);
      return point ? [point] : [];
    });
    if (points.length < written.length || points.length > most) return { value: fallback, allowed };
    return { value: points.sort(([first], [second]) => first - second) };
  };
}
