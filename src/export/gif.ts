import type * as gifencModule from 'gifenc';

import type { Film, WritingOptions } from './film.js';
import { choosePalette, countColors, createIndexer } from './palette.js';
import type { ColorCounts, Pixels } from './palette.js';
import { inSlices } from './slices.js';

/** A GIF has 256 colours; the last one stands for pixels that stay as they were. */
const mostColors = 255;

/** Writes a film as a GIF that begins again for ever; the page stays usable meanwhile. */
export async function encodeGIF(film: Film, { signal, onPicture }: WritingOptions): Promise<Blob> {
  const gifenc = await loadGifenc();
  const bytes = await inSlices(write(film, gifenc, onPicture), signal);
  return new Blob([bytes], { type: 'image/gif' });
}

/** Bundlers that take the package's CommonJS file hand all of it over as its default export. */
async function loadGifenc(): Promise<typeof gifencModule> {
  const loaded: unknown = await import('gifenc');
  const { default: whole } = loaded as { default?: typeof gifencModule };
  return whole && 'GIFEncoder' in whole ? whole : (loaded as typeof gifencModule);
}

function* write(
  film: Film,
  gifenc: typeof gifencModule,
  onPicture: WritingOptions['onPicture'],
): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const { width, height } = film.canvas;
  const palette = choosePalette(yield* sampleColors(film), mostColors, gifenc);
  const unchanged = palette.length;
  yield;
  const indexed = createIndexer(palette, gifenc);
  const encoder = gifenc.GIFEncoder();
  let before: Uint8Array | undefined;
  for (const [index, delay] of film.delays.entries()) {
    const picture = yield* indexed(yield* paint(film, index));
    const isFirst = before === undefined;
    const written = before ? changes(picture, before, unchanged) : picture;
    yield;
    encoder.writeFrame(written, width, height, {
      ...(isFirst && { palette: [...palette, palette[0]] }),
      ...{ delay, dispose: 1, transparent: !isFirst, transparentIndex: unchanged },
    });
    before = picture;
    onPicture(index + 1);
    yield;
  }
  encoder.finish();
  return encoder.bytes();
}

/** The first, the middle and the last picture have the colours of all others. */
function* sampleColors(film: Film): Generator<undefined, ColorCounts> {
  const counts: ColorCounts = new Map();
  const last = film.delays.length - 1;
  for (const index of new Set([0, Math.round(last / 2), last])) {
    yield* countColors(yield* paint(film, index), counts);
  }
  return counts;
}

function* paint(film: Film, index: number): Generator<undefined, Pixels> {
  yield* film.paint(index);
  const { width, height } = film.canvas;
  const { data } = film.canvas.getContext('2d')!.getImageData(0, 0, width, height);
  yield;
  return new Uint32Array(data.buffer);
}

/** The picture with the unchanged index wherever it is as it was before. */
function changes(picture: Uint8Array, before: Uint8Array, unchanged: number): Uint8Array {
  const changed = picture.slice();
  for (let place = 0; place < changed.length; place += 1) {
    if (changed[place] === before[place]) changed[place] = unchanged;
  }
  return changed;
}
