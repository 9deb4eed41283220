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
  const reader = new GifReader(new Uint8Array(await file.arrayBuffer()));
  const { width, height } = reader;
  const picture = new Uint8ClampedArray(4 * width * height);
  const frames = Array.from({ length: reader.numFrames() }, (_, index) => {
    const { delay, disposal } = reader.frameInfo(index);
    if (disposal > 1) throw new Error('This decoder leaves every frame in place.');
    reader.decodeAndBlitFrameRGBA(index, picture);
    return { delay: 10 * delay, picture: picture.slice() };
  });
  return {
    ...{ width, height, loops: reader.loopCount() },
    delays: frames.map(({ delay }) => delay),
    pictures: frames.map((frame) => frame.picture),
  };
}
