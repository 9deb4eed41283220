import { expect } from '@open-wc/testing';

import { encodeGIF } from '../../src/export/gif.js';
import type { Film } from '../../src/export/film.js';
import { decodeGIF } from './decoded-gif.js';
import { createTestFilm } from './test-film.js';
import type { Painter } from './test-film.js';

const size = { width: 60, height: 40 };
const never = new AbortController().signal;

function encode(film: Film, signal = never, onPicture: (count: number) => void = () => {}) {
  return encodeGIF(film, { signal, onPicture });
}

/** Squares in front of a surface that move on by their own width. */
const squares: Painter = (context, index) => {
  context.fillStyle = '#16181d';
  context.fillRect(0, 0, size.width, size.height);
  for (const [row, color] of ['#fe70a3', '#96f3fd', '#4a7cee'].entries()) {
    context.fillStyle = color;
    context.fillRect(10 * index, 12 * row, 10, 10);
  }
};

/** Far more colours than a GIF has. */
const gradient: Painter = (context, index) => {
  for (let x = 0; x < size.width; x += 1) {
    for (let y = 0; y < size.height; y += 1) {
      context.fillStyle = `rgb(${4 * x}, ${6 * y}, ${40 * index})`;
      context.fillRect(x, y, 1, 1);
    }
  }
};

function painted(paint: Painter, index: number): Uint8ClampedArray {
  const { canvas } = createTestFilm(size, [], paint);
  const context = canvas.getContext('2d')!;
  paint(context, index);
  return context.getImageData(0, 0, size.width, size.height).data;
}

function largestDifference(first: Uint8ClampedArray, second: Uint8ClampedArray): number {
  return first.reduce((most, byte, place) => Math.max(most, Math.abs(byte - second[place])), 0);
}

describe('encodeGIF', () => {
  it('writes pictures that another decoder shows as they were, as long as they were to stand', async () => {
    const delays = [100, 20, 1230, 500];
    const file = await encode(createTestFilm(size, delays, squares));
    expect(file.type).to.equal('image/gif');
    const gif = await decodeGIF(file);
    expect([gif.width, gif.height]).to.deep.equal([60, 40]);
    expect(gif.delays).to.deep.equal(delays);
    expect(gif.loops).to.equal(0);
    gif.pictures.forEach((picture, index) => {
      expect(largestDifference(picture, painted(squares, index)), `picture ${index}`).to.equal(0);
    });
  });

  it('comes close to every colour where there are too many', async () => {
    const { pictures } = await decodeGIF(
      await encode(createTestFilm(size, [20, 20, 20], gradient)),
    );
    pictures.forEach((picture, index) => {
      expect(largestDifference(picture, painted(gradient, index))).to.be.lessThan(32);
    });
  });

  it('shows the browser a picture', async () => {
    const picture = await createImageBitmap(await encode(createTestFilm(size, [20, 20], squares)));
    expect([picture.width, picture.height]).to.deep.equal([60, 40]);
  });

  it('writes a single picture', async () => {
    const gif = await decodeGIF(await encode(createTestFilm(size, [1000], squares)));
    expect(gif.delays).to.deep.equal([1000]);
  });

  it('tells how many pictures are written', async () => {
    const counts: number[] = [];
    const film = createTestFilm(size, [20, 20, 20], squares);
    await encode(film, never, (count) => counts.push(count));
    expect(counts).to.deep.equal([1, 2, 3]);
  });

  it('ends with the reason of the signal, and paints nothing more', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const film = createTestFilm(size, Array(50).fill(20), squares);
    // As slow as pictures of the usual size.
    const slow: Film = {
      ...film,
      *paint(index) {
        const end = performance.now() + 10;
        while (performance.now() < end);
        yield* film.paint(index);
      },
    };
    const outcome = await encode(slow, controller.signal, () => controller.abort(reason)).catch(
      (error: unknown) => error,
    );
    expect(outcome).to.equal(reason);
    const count = film.painted.length;
    expect(count).to.be.lessThan(10);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(film.painted).to.have.length(count);
  });

  it('lets the page have its turn between the steps', async () => {
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns += 1;
      channel.port2.postMessage('again');
    };
    channel.port2.postMessage('begin');
    const film = createTestFilm(size, Array(5).fill(20), squares);
    const slow: Film = {
      ...film,
      *paint(index) {
        const end = performance.now() + 10;
        while (performance.now() < end);
        yield* film.paint(index);
      },
    };
    const seen: number[] = [];
    await encode(slow, never, () => seen.push(turns));
    channel.port1.close();
    for (let picture = 1; picture < seen.length; picture += 1) {
      expect(seen[picture], `before picture ${picture}`).to.be.greaterThan(seen[picture - 1]);
    }
  });
});
