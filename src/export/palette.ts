/** Each 0 to 255. */
export type Color = [red: number, green: number, blue: number];

/** What gifenc offers for colours. */
export interface ColorTools {
  /** At most so many colours for pixels of four bytes each. */
  quantize(pixels: Uint8Array, mostColors: number): Color[];
  nearestColorIndex(palette: readonly Color[], color: Color): number;
}

/** Pixels as image data holds them in memory, four bytes in one number. */
export type Pixels = Uint32Array;

/** How many pixels have a colour. */
export type ColorCounts = Map<number, number>;

/** The most frequent colours, of surfaces and lines, stay exactly as they are; the others are blends. */
const exactColors = 64;
/** Pixels that are looked at in one step, about a millisecond. */
const pixelsPerStep = 1 << 16;

/** Adds the colours of a picture, in steps. */
export function* countColors(pixels: Pixels, counts: ColorCounts): Generator<undefined, void> {
  yield* inParts(pixels.length, (from, to) => {
    // Most neighbours are alike.
    let start = from;
    for (let place = from + 1; place <= to; place += 1) {
      if (place < to && pixels[place] === pixels[start]) continue;
      counts.set(pixels[start], (counts.get(pixels[start]) ?? 0) + place - start);
      start = place;
    }
  });
}

/** At most `size` colours that stand for all that were counted. */
export function choosePalette(
  counts: ColorCounts,
  size: number,
  { quantize }: ColorTools,
): Color[] {
  const ranked = [...counts].sort((first, second) => second[1] - first[1]);
  const exact = ranked.length <= size ? ranked.length : exactColors;
  const palette = ranked.slice(0, exact).map(([color]) => channels(color));
  // Fewer pixels of each colour say the same in less time.
  const blends = ranked.slice(exact).flatMap(([color, count]) => {
    return Array.from({ length: Math.ceil(Math.sqrt(count)) }, () => color);
  });
  if (blends.length === 0) return palette;
  const pixels = new Uint8Array(Uint32Array.from(blends).buffer);
  return [...palette, ...quantize(pixels, size - exact)];
}

/** Finds each pixel's colour in a palette, in steps; what was found once is known for all pictures. */
export function createIndexer(
  palette: readonly Color[],
  { nearestColorIndex }: ColorTools,
): (pixels: Pixels) => Generator<undefined, Uint8Array> {
  const known = new Map<number, number>();
  const indexOf = (color: number): number => {
    const index = known.get(color) ?? nearestColorIndex(palette, channels(color));
    known.set(color, index);
    return index;
  };
  return function* (pixels) {
    const indices = new Uint8Array(pixels.length);
    yield* inParts(pixels.length, (from, to) => {
      let color = pixels[from];
      let index = indexOf(color);
      for (let place = from; place < to; place += 1) {
        if (pixels[place] !== color) {
          color = pixels[place];
          index = indexOf(color);
        }
        indices[place] = index;
      }
    });
    return indices;
  };
}

function channels(color: number): Color {
  return [...new Uint8Array(Uint32Array.of(color).buffer, 0, 3)] as Color;
}

function* inParts(
  length: number,
  work: (from: number, to: number) => void,
): Generator<undefined, void> {
  for (let from = 0; from < length; from += pixelsPerStep) {
    work(from, Math.min(length, from + pixelsPerStep));
    yield;
  }
}
