/** Pictures of one size that are painted one after the other on one canvas. */
export interface Film {
  /** In device pixels; at least 1 by 1. */
  readonly canvas: HTMLCanvasElement;
  /** How long each picture stands, in milliseconds. */
  readonly delays: readonly number[];
  /** Paints a picture in steps that each take a few milliseconds; it is whole after the last. */
  paint(index: number): Generator<undefined, void>;
  destroy(): void;
}

/** How a film is written. */
export interface WritingOptions {
  readonly signal: AbortSignal;
  /** Hears how many pictures are written. */
  readonly onPicture: (count: number) => void;
}
