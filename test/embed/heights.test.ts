import { expect, waitUntil } from '@open-wc/testing';

import { resizeFrames } from '../../src/embed/resize-frames.js';
import { embed, removeFrames, settled } from './embedded-page.js';

describe('the height of an embed page', () => {
  let stop: (() => void) | undefined;

  afterEach(() => {
    stop?.();
    removeFrames();
  });

  it('is posted in whole pixels, for us and for learning management systems', async () => {
    const { posted } = await embed({ element: 'relu-plot' });
    await settled();
    expect(posted.own).not.to.be.empty;
    expect(posted.own.every(Number.isInteger)).to.equal(true);
    expect(posted.lti).to.deep.equal(posted.own);
  });

  it('is posted from a sandbox that allows scripts only', async () => {
    const { frame, posted } = await embed({ element: 'relu-kinks' }, { sandbox: 'allow-scripts' });
    expect(frame.contentDocument).to.equal(null);
    await waitUntil(() => posted.own.at(-1)! > 250);
  });

  it('is posted again only when it changes', async () => {
    const { frame, posted } = await embed({ element: 'relu-plot' });
    await settled();
    const before = [...posted.own];
    expect(new Set(before).size).to.equal(before.length);
    frame.height = '900';
    await settled();
    frame.style.height = '200px';
    await settled();
    expect(posted.own).to.deep.equal(before);
    frame.width = '320';
    await waitUntil(() => posted.own.length > before.length);
    expect(posted.own.at(-1)).not.to.equal(before.at(-1));
  });

  it('is what a marked frame gets, and then stays', async () => {
    stop = resizeFrames(document);
    const { frame, posted } = await embed({ element: 'relu-plot' }, { marked: true });
    await settled();
    const { length } = posted.own;
    expect(frame.getBoundingClientRect().height).to.be.closeTo(posted.own.at(-1)! + 4, 0.5);
    expect(frame.contentDocument!.documentElement.scrollHeight).to.equal(posted.own.at(-1));
    await settled();
    expect(posted.own.length).to.equal(length);
  });

  it('is asked for by a script that comes later than the frame', async () => {
    const { frame, posted } = await embed({ element: 'relu-plot' }, { marked: true });
    await settled();
    expect(frame.style.height).to.equal('');
    stop = resizeFrames(document);
    await waitUntil(() => frame.style.height === `${posted.own.at(-1)}px`);
  });
});

describe('the script of the page around', () => {
  let stop: () => void;

  beforeEach(() => {
    stop = resizeFrames(document);
  });

  afterEach(() => {
    stop();
    removeFrames();
  });

  /** What arrives as if a window had posted it. */
  function receive(source: Window | null, data: unknown): void {
    dispatchEvent(new MessageEvent('message', { source, data }));
  }

  function addFrame(marked = true): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    if (marked) frame.dataset.reluEmbed = '';
    document.body.append(frame);
    return frame;
  }

  const height = (value: unknown): unknown => ({
    source: 'relu-elements',
    type: 'height',
    height: value,
  });

  it('gives a frame its height, also one that was added later', () => {
    const frames = [addFrame(), addFrame()];
    receive(frames[1].contentWindow, height(432.2));
    expect(frames.map(({ style }) => style.height)).to.deep.equal(['', '433px']);
  });

  it('listens to no window but those of marked frames', async () => {
    const frame = addFrame();
    const unmarked = addFrame(false);
    const inner = frame.contentDocument!.createElement('iframe');
    frame.contentDocument!.body.append(inner);
    for (const source of [window, unmarked.contentWindow, inner.contentWindow, null]) {
      receive(source, height(500));
    }
    // A real message: of the page to itself, in the name of nobody.
    postMessage(height(500));
    await settled();
    expect([frame, unmarked].map(({ style }) => style.height)).to.deep.equal(['', '']);
  });

  it('takes nothing but a height', () => {
    const frame = addFrame();
    const others = [
      ...[undefined, null, 'height', 500, []],
      ...[NaN, Infinity, '500', null, undefined, { valueOf: () => 500 }].map(height),
      { source: 'others', type: 'height', height: 500 },
      { source: 'relu-elements', type: 'width', height: 500 },
      { subject: 'lti.frameResize', height: 500 },
    ];
    for (const data of others) receive(frame.contentWindow, data);
    expect(frame.getAttributeNames()).to.deep.equal(['data-relu-embed']);
    receive(frame.contentWindow, { ...(height(500) as object), src: 'x', width: 9, style: 'y' });
    expect(frame.getAttributeNames()).to.deep.equal(['data-relu-embed', 'style']);
    expect(frame.getAttribute('style')).to.equal('height: 500px;');
  });

  it('keeps heights between 80 and 4000 pixels', () => {
    const frame = addFrame();
    for (const [asked, given] of [
      [-5, 80],
      [0, 80],
      [80, 80],
      [4000, 4000],
      [1e9, 4000],
    ]) {
      receive(frame.contentWindow, height(asked));
      expect(frame.style.height).to.equal(`${given}px`);
    }
  });

  it('rests when it is told to', () => {
    const frame = addFrame();
    stop();
    receive(frame.contentWindow, height(500));
    expect(frame.style.height).to.equal('');
  });
});
