import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';
import { canRecordWebM } from '../../src/export/webm.js';
import { decodeGIF } from '../export/decoded-gif.js';
import type { DecodedGIF } from '../export/decoded-gif.js';

/** Small, so that the tests are quick. */
const small = { width: 420, maximumFrames: 3 };
const short = html`<relu-trainer
  epochs="40"
  record-every="1"
  hidden-units="2"
  panels="prediction"
></relu-trainer>`;

async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => new Error('It did not fail.'),
    (error: Error) => error,
  );
}

function cancelButton(trainer: ReluTrainer): HTMLElement | null {
  return trainer.shadowRoot!.querySelector('[part~="button-cancel"]');
}

/** The figure's words for an epoch, as the browser draws them: bold numbers in muted text. */
function drawnEpoch(trainer: ReluTrainer, epoch: string, epochs: string): ImageData {
  const status = trainer.shadowRoot!.querySelector('.header .muted')!;
  const [muted, strong] = [status, status.querySelector('strong')!].map(
    (element) => getComputedStyle(element).color,
  );
  const { fontFamily } = getComputedStyle(trainer);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [140, 20];
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 140, 20);
  context.textBaseline = 'middle';
  let left = 0;
  for (const [text, weight, color] of [
    ['epoch ', 400, muted],
    [epoch, 650, strong],
    [` of ${epochs}`, 400, muted],
  ] as const) {
    context.font = `${weight} 14px ${fontFamily}`;
    context.fillStyle = color;
    context.fillText(text, left, 10);
    left += context.measureText(text).width;
  }
  return context.getImageData(0, 0, Math.floor(left), 20);
}

/** How well a text's ink is found in a picture where it fits best: the mean difference of its pixels. */
function bestFit(gif: DecodedGIF, picture: Uint8ClampedArray, text: ImageData): number {
  const { width, data } = text;
  const ink: { x: number; y: number; level: number }[] = [];
  for (let place = 0; place < data.length / 4; place += 1) {
    const level = data[4 * place + 1];
    if (level < 250) ink.push({ x: place % width, y: Math.floor(place / width), level });
  }
  let best = Infinity;
  for (let top = 0; top < 40; top += 1) {
    for (let left = 0; left + width <= gif.width; left += 1) {
      let sum = 0;
      for (const { x, y, level } of ink) {
        sum += Math.abs(picture[4 * ((top + y) * gif.width + left + x) + 1] - level);
        if (sum > best) break;
      }
      best = Math.min(best, sum);
    }
  }
  return best / ink.length;
}

describe('relu-trainer: exportAnimation', () => {
  it('writes a GIF of the asked size, count and duration', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const gif = await decodeGIF(
      await trainer.exportAnimation({ width: 400, scale: 1.5, maximumFrames: 4, duration: 2 }),
    );
    expect(gif.width).to.equal(600);
    expect(gif.height).to.be.within(300, 600);
    expect(gif.delays).to.have.length(4);
    expect(gif.delays.reduce((sum, delay) => sum + delay, 0)).to.equal(2000);
    expect(Math.max(...gif.delays)).to.equal(gif.delays[3]);
    expect(gif.loops).to.equal(0);
  });

  it('shows at most 120 frames, as long as playing takes, if nothing is asked', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer
        epochs="150"
        record-every="1"
        hidden-units="1"
        panels="loss"
        duration="5"
      ></relu-trainer>`,
    );
    const gif = await decodeGIF(await trainer.exportAnimation());
    expect(gif.width).to.equal(780);
    expect(gif.delays).to.have.length(120);
    expect(gif.delays.reduce((sum, delay) => sum + delay, 0)).to.equal(5000);
  });

  it('gives the first frame the title of epoch 0 and the last that of the last epoch', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const gif = await decodeGIF(await trainer.exportAnimation({ ...small, width: 700 }));
    const fits = (picture: number, epoch: string): number =>
      bestFit(gif, gif.pictures[picture], drawnEpoch(trainer, epoch, '40'));
    expect(fits(0, '0')).to.be.lessThan(4);
    expect(fits(2, '40')).to.be.lessThan(4);
    for (const [picture, other] of [
      [0, '40'],
      [1, '40'],
      [2, '10'],
      [2, '0'],
    ] as const) {
      const right = fits(picture, ['0', '20', '40'][picture]);
      expect(fits(picture, other), `${other} in picture ${picture}`).to.be.greaterThan(
        2 * right + 2,
      );
    }
  });

  it('shows all panels of the figure, and no more', async () => {
    const heights: number[] = [];
    for (const panels of ['loss', 'prediction', 'prediction loss', 'units prediction loss']) {
      const trainer = await fixture<ReluTrainer>(
        html`<relu-trainer epochs="10" hidden-units="2" panels=${panels}></relu-trainer>`,
      );
      const options = { width: 400, scale: 0.5, maximumFrames: 2 };
      heights.push((await decodeGIF(await trainer.exportAnimation(options))).height);
    }
    const [loss, prediction, both, three] = heights;
    expect(both).to.be.closeTo(loss + prediction - 30, 15);
    expect(three - both).to.be.closeTo(both - loss, 2);
  });

  it('starts an idle run, and leaves the frame shown as it is', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const events: string[] = [];
    for (const name of ['relu-progress', 'relu-network-change', 'relu-unit-died'] as const) {
      trainer.addEventListener(name, () => events.push(name));
    }
    const { loss } = trainer;
    await trainer.exportAnimation(small);
    expect(trainer.history.at(-1)!.epoch).to.equal(40);
    await aTimeout(50);
    expect(trainer.epoch).to.equal(0);
    expect(trainer.loss).to.equal(loss);
    expect(events).to.deep.equal([]);
  });

  it('leaves playback where it is', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    await trainer.seek(20);
    await trainer.exportAnimation(small);
    expect(trainer.epoch).to.equal(20);
    expect(trainer.status).to.equal('paused');
  });

  it('shows a run that has diverged as far as it went', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer
        learning-rate="1"
        epochs="400"
        record-every="1"
        panels="loss"
      ></relu-trainer>`,
    );
    const { delays } = await decodeGIF(await trainer.exportAnimation({ width: 320 }));
    expect(delays.length).to.equal(Math.min(120, trainer.history.length));
    expect(trainer.history.length).to.be.lessThan(400);
  });

  it('tells the share that is done, on the page too', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const shares: number[] = [];
    const shown: (number | undefined)[] = [];
    await trainer.exportAnimation({
      ...small,
      onProgress: (share) => {
        shares.push(share);
        shown.push(trainer.shadowRoot!.querySelector('progress')?.value);
      },
    });
    expect(shares).to.deep.equal([1 / 3, 2 / 3, 1]);
    shown.forEach((share, place) => expect(share).to.be.closeTo(shares[place], 1e-6));
    await trainer.updateComplete;
    expect(trainer.shadowRoot!.querySelector('progress')).to.equal(null);
  });

  it('is cancelled by its button, and leaves nothing behind', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    let pictures = 0;
    const error = await failure(
      trainer.exportAnimation({
        ...small,
        maximumFrames: 41,
        onProgress: () => {
          pictures += 1;
          cancelButton(trainer)!.click();
        },
      }),
    );
    expect(error.name).to.equal('AbortError');
    expect(pictures).to.be.lessThan(41);
    await trainer.updateComplete;
    expect(cancelButton(trainer)).to.equal(null);
    expect(trainer.shadowRoot!.querySelector('[part~="message"]')!.textContent!.trim()).to.equal(
      '',
    );
    const before = pictures;
    await aTimeout(50);
    expect(pictures).to.equal(before);
    expect((await trainer.exportAnimation(small)).type).to.equal('image/gif');
  });

  it('is cancelled while it waits for training', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1000000" activation="tanh" hidden-units="32"></relu-trainer>`,
    );
    const promise = failure(trainer.exportAnimation(small));
    while (!cancelButton(trainer)) await aTimeout(5);
    cancelButton(trainer)!.click();
    expect((await promise).name).to.equal('AbortError');
    trainer.stop();
  });

  it('ends with the reason of a signal', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const reason = new Error('enough');
    expect(await failure(trainer.exportAnimation({ signal: AbortSignal.abort(reason) }))).to.equal(
      reason,
    );
    const controller = new AbortController();
    const onProgress = (): void => controller.abort(reason);
    const { signal } = controller;
    const promise = trainer.exportAnimation({ maximumFrames: 41, onProgress, signal });
    expect(await failure(promise)).to.equal(reason);
  });

  it('ends when the element is removed, or its run is changed meanwhile', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const remove = (): void => trainer.remove();
    const removed = trainer.exportAnimation({ maximumFrames: 41, onProgress: remove });
    expect((await failure(removed)).name).to.equal('AbortError');
    expect((await failure(trainer.exportAnimation(small))).message).to.match(/on a page/);
    const other = await fixture<ReluTrainer>(html`<relu-trainer epochs="1000000"></relu-trainer>`);
    const changed = other.exportAnimation(small);
    while (other.history.length < 2) await aTimeout(5);
    other.seed = 5;
    expect((await failure(changed)).name).to.equal('AbortError');
  });

  it('makes one animation after the other', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const ends: string[] = [];
    const make = (name: string, width: number): Promise<DecodedGIF> =>
      trainer
        .exportAnimation({ ...small, width, onProgress: (share) => ends.push(`${name} ${share}`) })
        .then(decodeGIF);
    const [first, second] = await Promise.all([make('first', 320), make('second', 360)]);
    expect([first.width, second.width]).to.deep.equal([320, 360]);
    expect(ends.indexOf('second ' + String(1 / 3))).to.be.greaterThan(ends.indexOf('first 1'));
  });

  it('takes any options without throwing', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const odd = { width: -5, scale: NaN, maximumFrames: 0, duration: Infinity };
    const gif = await decodeGIF(await trainer.exportAnimation(odd));
    expect(gif.width).to.equal(320);
    expect(gif.delays.reduce((sum, delay) => sum + delay, 0)).to.equal(60_000);
    const wrong = trainer.exportAnimation({ type: 'mp4' as 'gif' });
    expect((await failure(wrong)).message)
      .to.include('mp4')
      .and.include('gif, webm');
  });

  it('records WebM where the browser can, and says on the page where it cannot', async () => {
    const trainer = await fixture<ReluTrainer>(short);
    const video = trainer.exportAnimation({ ...small, type: 'webm', duration: 1 });
    if (canRecordWebM()) {
      const { type, size } = await video;
      expect(type).to.equal('video/webm');
      expect(size).to.be.greaterThan(100);
    } else {
      expect((await failure(video)).message).to.equal('This browser cannot record WebM.');
      await trainer.updateComplete;
      const message = trainer.shadowRoot!.querySelector('[part~="message"]')!;
      expect(message.textContent!.trim()).to.equal('This browser cannot record WebM.');
    }
  });
});
