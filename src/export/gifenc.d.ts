/** The part of gifenc, which comes without types, that is used here. */
declare module 'gifenc' {
  type Color = [red: number, green: number, blue: number];

  export interface FrameOptions {
    /** Of the first frame: the global palette. */
    palette?: readonly Color[];
    /** In milliseconds, rounded to multiples of 10. */
    delay?: number;
    /** 0 is for ever. */
    repeat?: number;
    transparent?: boolean;
    transparentIndex?: number;
    /** 1 leaves the frame in place under the next one. */
    dispose?: number;
  }

  export interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(): Encoder;
  export function quantize(rgba: Uint8Array, maximumColors: number): Color[];
  export function nearestColorIndex(palette: readonly Color[], color: Color): number;
}
