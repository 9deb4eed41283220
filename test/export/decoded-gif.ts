import { GifReader } from 'omggif';

/** A GIF as another program than its encoder understands it. */
export interface DecodedGIF {
  readonly width: number;
  readonly height: number;
  /** Milliseconds. */
  readonly delays: readonly number[];
  /** 0 is for ever. */
  readonly loops: number;
  /** Every picture in whole, RGBA. */
  readonly pictures: readonly Uint8ClampedArray[];
}

/** Decodes a GIF, with each frame drawn over the ones before. */
export async function decodeGIF(file: Blob): Promise<DecodedGIF> {
  const reader = new GifReader(new Uint8Array(await file.arrayBuffer()) as Buffer);
  const { width, height } = reader;
  const picture = new Uint8ClampedArray(4 * width * height);
  const frames = Array.from({ length: reader.numFrames() }, (_, index) => {
    reader.decodeAndBlitFrameRGBA(index, picture as unknown as Buffer);
    return { delay: 10 * reader.frameInfo(index).delay, picture: picture.slice() };
  });
  return {
    ...{ width, height, loops: reader.loopCount() },
    delays: frames.map(({ delay }) => delay),
    pictures: frames.map((frame) => frame.picture),
  };
}
