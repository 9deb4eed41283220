import { expect } from '@open-wc/testing';

import { canRecordWebM, recordWebM } from '../../src/export/webm.js';
import { createTestFilm } from './test-film.js';
import type { Painter } from './test-film.js';

const size = { width: 64, height: 48 };
const delays = [100, 100, 200];

const color: Painter = (context, index) => {
  context.fillStyle = ['#ff0000', '#00ff00', '#0000ff'][index];
  context.fillRect(0, 0, size.width, size.height);
};

function record(
  signal = new AbortController().signal,
  onPicture: (count: number) => void = () => {},
) {
  return recordWebM(createTestFilm(size, delays, color), { signal, onPicture });
}

function onlyWhereItCan(title: string, test: () => Promise<void>): void {
  if (canRecordWebM()) it(title, test);
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => new Error('It did not fail.'),
    (error: Error) => error,
  );
}

describe('recordWebM', () => {
  it('records a video where the browser can, and says so where it cannot', async () => {
    if (!canRecordWebM()) {
      expect(await record()).to.equal(undefined);
      return;
    }
    const counts: number[] = [];
    const video = (await record(undefined, (count) => counts.push(count)))!;
    expect(video.type).to.equal('video/webm');
    expect(counts).to.deep.equal([1, 2, 3]);
    const start = new Uint8Array(await video.slice(0, 4).arrayBuffer());
    // The mark of every Matroska file.
    expect([...start]).to.deep.equal([0x1a, 0x45, 0xdf, 0xa3]);
  });

  onlyWhereItCan('records pictures of the right size', async () => {
    const video = document.createElement('video');
    video.muted = true;
    video.src = URL.createObjectURL((await record())!);
    await new Promise((resolve, reject) => {
      video.onloadedmetadata = resolve;
      video.onerror = () => reject(new Error(video.error?.message));
    });
    expect([video.videoWidth, video.videoHeight]).to.deep.equal([64, 48]);
    URL.revokeObjectURL(video.src);
  });

  onlyWhereItCan('ends with the reason of the signal and stops recording', async () => {
    const { captureStream } = HTMLCanvasElement.prototype;
    const streams: MediaStream[] = [];
    HTMLCanvasElement.prototype.captureStream = function (...args) {
      const stream = captureStream.apply(this, args);
      streams.push(stream);
      return stream;
    };
    try {
      const controller = new AbortController();
      const reason = new Error('enough');
      const error = await failure(record(controller.signal, () => controller.abort(reason)));
      expect(error).to.equal(reason);
      expect(streams).to.have.length(1);
      expect(streams[0].active).to.equal(false);
    } finally {
      HTMLCanvasElement.prototype.captureStream = captureStream;
    }
  });

  it('says what is missing in a browser without a recorder', async () => {
    const { MediaRecorder } = globalThis;
    // @ts-expect-error Some browsers have none.
    globalThis.MediaRecorder = undefined;
    try {
      expect(canRecordWebM()).to.equal(false);
      expect(await record()).to.equal(undefined);
    } finally {
      globalThis.MediaRecorder = MediaRecorder;
    }
  });
});
