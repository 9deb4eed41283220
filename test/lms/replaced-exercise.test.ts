import { expect, fixture, html } from '@open-wc/testing';

import { connectPage } from '../../src/lms/connect-page.js';
import { connect, memory } from '../../src/lms/index.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { move, valueText } from '../elements/exercise-doubles.js';
import { exerciseNamed, halfSolve, leavePage, solve, until } from './practised-exercise.js';
import { StrictScorm12 } from './strict-scorm12.js';

/** A new element in the place of another, as frameworks render it; then as far as the page sees to it. */
async function replace(exercise: ReluSliderExercise, id = exercise.id) {
  const next = document.createElement('relu-slider-exercise');
  next.id = id;
  exercise.replaceWith(next);
  await next.updateComplete;
  return next;
}

describe('an exercise that another element replaces', () => {
  it('is gone on with in the new one, once that is connected', async () => {
    const adapter = memory();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter });
    await halfSolve(exercise);
    const next = await replace(exercise);
    connect(next, { adapter });
    expect(next.value).to.equal(valueText([1, 0], [-1, 0]));
    await solve(next);
    expect(Object.keys(adapter.report!.exercises)).to.deep.equal(['first']);
    expect(adapter.report).to.deep.include({ score: 1, progress: 1, completed: true });
  });

  it('leaves its key to the new one, even if the learner had not begun with it', async () => {
    const adapter = memory();
    const next = await (async () => {
      const exercise = await exerciseNamed('first');
      await connect(exercise, { adapter }).ready;
      return replace(exercise);
    })();
    connect(next, { adapter });
    await solve(next);
    expect(Object.keys(adapter.report!.exercises)).to.deep.equal(['first']);
    expect(adapter.report!.completed).to.equal(true);
  });

  it('keeps its key as long as it has not been on the page yet', async () => {
    const adapter = memory();
    const exercises = ['same', 'same'].map((id) =>
      Object.assign(document.createElement('relu-slider-exercise'), { id }),
    );
    await connect(exercises, { adapter }).ready;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(...exercises);
    for (const exercise of exercises) {
      await exercise.updateComplete;
      await move(exercise, 'weight-1', 1);
    }
    expect(Object.keys(adapter.report!.exercises)).to.deep.equal(['same', 'same-2']);
  });

  it('leaves the grade as it was where all are let go of', async () => {
    const adapter = memory();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    await solve(exercise);
    connection.disconnect();
    await connection.close();
    expect(adapter.report).to.deep.include({ score: 1, progress: 1, completed: true });
  });
});

describe('a page whose exercises are all recorded', () => {
  const api = new StrictScorm12();
  before(() => {
    Object.assign(window, { API: api });
    connectPage('scorm12');
  });
  after(() => {
    leavePage();
    delete (window as { API?: unknown }).API;
  });

  const states = () =>
    (JSON.parse(api.value('cmi.suspend_data')!) as { exercises: Record<string, object> }).exercises;

  it('goes on in an element that replaces another, counts it once, and passes', async () => {
    const exercise = await exerciseNamed('first');
    await until(() => api.calls.includes('LMSInitialize'));
    await halfSolve(exercise);
    const next = await replace(exercise);
    await until(() => next.value === valueText([1, 0], [-1, 0]));
    expect(api.value('cmi.core.score.raw')).to.equal('50');
    await move(next, 'weight-2', 2);
    expect(api.value('cmi.core.score.raw')).to.equal('50');
    await move(next, 'bias-2', -4);
    expect(api.value('cmi.core.score.raw')).to.equal('100');
    expect(api.value('cmi.core.lesson_status')).to.equal('passed');
    expect(Object.keys(states())).to.deep.equal(['first']);
    next.remove();
  });

  it('counts those that are on it now', async () => {
    const [first, second] = [await exerciseNamed('one'), await exerciseNamed('two')];
    await halfSolve(first);
    expect(api.value('cmi.core.score.raw')).to.equal('25');
    second.remove();
    await first.updateComplete;
    await move(first, 'weight-2', 2);
    expect(api.value('cmi.core.score.raw')).to.equal('50');
    first.remove();
  });

  it('keeps hold of an exercise that is moved', async () => {
    const exercise = await exerciseNamed('moved');
    await move(exercise, 'weight-1', 1);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(exercise);
    await exercise.updateComplete;
    await move(exercise, 'bias-1', -1);
    expect(exercise.value).to.equal(valueText([1, 0], [-1, 0]));
    expect(api.value('cmi.core.score.raw')).to.equal('50');
    expect(states()).to.have.property('moved');
    expect(api.mistakes).to.deep.equal([]);
  });
});
