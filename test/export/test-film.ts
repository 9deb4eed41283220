import type { Film } from '../../src/export/film.js';

/** Paints a picture by its number. */
export type Painter = (context: CanvasRenderingContext2D, index: number) => void;

/** A film whose pictures are each painted in one step, and what became of it. */
export function createTestFilm(
  { width, height }: { width: number; height: number },
  delays: readonly number[],
  paint: Painter,
): Film & { readonly painted: readonly number[] } {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const painted: number[] = [];
  return {
    ...{ canvas, delays, painted },
    *paint(index) {
      paint(canvas.getContext('2d')!, index);
      painted.push(index);
      yield;
    },
    destroy: () => {},
  };
}
