import { expect } from '@open-wc/testing';

import type { JsInputFunctions } from '../../src/lms/index.js';
import { move, valueText } from '../elements/exercise-doubles.js';
import { openPage } from './opened-page.js';
import type { OpenedPage } from './opened-page.js';
import { hidePage, solve, until } from './practised-exercise.js';

const address = (adapter: string, options: object) =>
  `/test/pages/lms.html?${new URLSearchParams({ adapter, options: JSON.stringify(options) }).toString()}`;

const saved = {
  relu: 1,
  exercises: {
    exercise: {
      state: { version: 1, value: { weight: [3, 2], bias: [1, 1] } },
      score: 0,
      completed: false,
    },
  },
};
const restore = { source: 'relu-elements', type: 'lms-restore', saved };

describe('postMessage', () => {
  let messages: { type: string; [name: string]: unknown }[] = [];
  let page: OpenedPage | undefined;
  let answerOpen = false;

  function listen({ source, data }: MessageEvent<{ source?: string; type: string }>): void {
    if (data?.source !== 'relu-elements') return;
    messages.push(data);
    if (answerOpen && data.type === 'lms-open') {
      (source as Window).postMessage(restore, location.origin);
    }
  }

  beforeEach(() => {
    messages = [];
    answerOpen = false;
    window.addEventListener('message', listen);
  });
  afterEach(async () => {
    window.removeEventListener('message', listen);
    await page?.leave();
    page = undefined;
  });

  it('restores what the page around it kept, and tells it answers, score and work', async () => {
    answerOpen = true;
    page = await openPage(address('postMessage', { targetOrigin: location.origin }));
    const exercise = page.exercise('exercise');
    expect(exercise.value).to.equal(valueText([3, 2], [1, 1]));
    expect(messages.map(({ type }) => type)).to.deep.equal(['lms-open']);
    await solve(exercise);
    await until(() => messages.at(-1)?.completed);
    expect(messages.at(-1)).to.deep.include({ type: 'lms-save', score: 1, progress: 1 });
    const answers = messages.filter(({ type }) => type === 'lms-answer');
    expect(answers.at(-1)).to.deep.include({ key: 'exercise', correct: true, score: 1 });
  });

  it('begins anew where the page around it says nothing', async () => {
    page = await openPage(address('postMessage', { targetOrigin: location.origin, patience: 10 }));
    await move(page.exercise('exercise'), 'weight-1', 1);
    await until(() => messages.some(({ type }) => type === 'lms-save'));
    expect(page.window.document.documentElement.dataset.problem).to.equal('none');
  });

  it('overwrites no work that the page around it has not handed over', async () => {
    page = await openPage(address('postMessage', { targetOrigin: location.origin, patience: 10 }));
    hidePage(page.window.document);
    await page.leave();
    page = undefined;
    expect(messages.map(({ type }) => type)).to.deep.equal(['lms-open']);
  });

  it('never says who the learner is', async () => {
    const query = `&actor=${encodeURIComponent('{"name":"Lea","mbox":"mailto:lea@school.example"}')}`;
    page = await openPage(
      address('postMessage', { targetOrigin: location.origin, patience: 10 }) + query,
    );
    await solve(page.exercise('exercise'));
    await until(() => messages.at(-1)?.completed);
    const allowed: Record<string, string[]> = {
      'lms-open': [],
      'lms-answer': ['key', 'value', 'score', 'correct', 'maxError', 'attempt'],
      'lms-save': ['saved', 'score', 'progress', 'completed'],
    };
    for (const message of messages) {
      const names = Object.keys(message).filter((name) => name !== 'source' && name !== 'type');
      expect(names).to.have.members(allowed[message.type]);
    }
    expect(JSON.stringify(messages)).not.to.match(/lea|mailto|actor/i);
  });

  it('hears no other window than the one around it', async () => {
    page = await openPage(address('postMessage', { targetOrigin: location.origin, patience: 10 }));
    const exercise = page.exercise('exercise');
    const before = exercise.value;
    // From a frame beside it, and from the page itself, with the right origin.
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html>';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const post = (source: Window, origin: string) => {
      page!.window.dispatchEvent(
        new page!.window.MessageEvent('message', { data: restore, source, origin }),
      );
    };
    post(frame.contentWindow!, location.origin);
    post(page.window, location.origin);
    post(window, 'https://elsewhere.example');
    expect(exercise.value).to.equal(before);
    post(window, location.origin);
    expect(exercise.value).to.equal(valueText([3, 2], [1, 1]));
    frame.remove();
  });

  it('posts nothing to a page of another origin than the one stated', async () => {
    page = await openPage(
      address('postMessage', { targetOrigin: 'https://elsewhere.example', patience: 10 }),
    );
    await solve(page.exercise('exercise'));
    page.window.postMessage(null);
    await new Promise((resolve) =>
      page!.window.addEventListener('message', resolve, { once: true }),
    );
    expect(messages).to.deep.equal([]);
  });

  for (const targetOrigin of ['*', '', 'school.example']) {
    it(`refuses the target origin "${targetOrigin}"`, async () => {
      page = await openPage(address('postMessage', { targetOrigin }));
      expect(page.window.document.documentElement.dataset.problem).to.equal('refused');
      await move(page.exercise('exercise'), 'weight-1', 1);
      expect(messages).to.deep.equal([]);
    });
  }
});

describe('jsInput', () => {
  let page: OpenedPage | undefined;
  afterEach(async () => {
    await page?.leave();
    page = undefined;
  });

  const functions = (): JsInputFunctions =>
    (page!.window as unknown as { ReluExercise: JsInputFunctions }).ReluExercise;

  it('grades and gives its state at once, as text that Open edX’s decoding leaves as it is', async () => {
    page = await openPage(address('jsInput', { namespace: 'ReluExercise' }));
    expect(JSON.parse(functions().getGrade())).to.deep.include({ score: 0, completed: false });
    await solve(page.exercise('exercise'));
    expect(JSON.parse(functions().getGrade())).to.deep.equal({
      score: 1,
      completed: true,
      values: { exercise: { weight: [1, 2], bias: [-1, -4] } },
    });
    const state = functions().getState();
    expect(decodeURI(state)).to.equal(state);
    await page.leave();
    page = await openPage(address('jsInput', { namespace: 'ReluExercise' }));
    functions().setState(state);
    expect(page.exercise('exercise').value).to.equal(valueText([1, 2], [-1, -4]));
    expect(JSON.parse(functions().getGrade())).to.deep.include({ score: 1, completed: true });
    functions().setState(undefined);
    functions().setState('no state');
    expect(page.exercise('exercise').solved).to.equal(true);
  });

  it('takes no name that the page has already', async () => {
    page = await openPage(address('jsInput', { namespace: 'location' }));
    expect(page.window.document.documentElement.dataset.problem).to.equal('refused');
  });

  it('answers the channel of a platform of a stated origin only', async () => {
    const heard: { id?: number; method?: string; params?: string; result?: string }[] = [];
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === page?.window && typeof data === 'string') heard.push(JSON.parse(data));
    };
    window.addEventListener('message', listen);
    const options = { namespace: 'ReluExercise', hostOrigins: [location.origin] };
    page = await openPage(address('jsInput', options));
    const call = (message: object) =>
      page!.window.postMessage(JSON.stringify(message), location.origin);
    call({ method: 'JSInput::__ready', params: 'ping' });
    await until(() => heard.some(({ params }) => params === 'pong'));
    call({ id: 1, method: 'Other::getGrade', params: '' });
    call({ id: 2, method: 'JSInput::toString', params: '' });
    call({ id: 3, method: 'JSInput::setState', params: JSON.stringify(saved) });
    call({ id: 4, method: 'JSInput::getGrade', params: '' });
    await until(() => heard.some(({ id }) => id === 4));
    expect(heard.filter(({ id }) => id !== undefined).map(({ id }) => id)).to.deep.equal([3, 4]);
    expect(page.exercise('exercise').value).to.equal(valueText([3, 2], [1, 1]));
    const { values } = JSON.parse(heard.at(-1)!.result!) as { values: object };
    expect(values).to.deep.equal({ exercise: { weight: [3, 2], bias: [1, 1] } });
    window.removeEventListener('message', listen);
  });
});
