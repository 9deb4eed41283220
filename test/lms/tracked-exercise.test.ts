import { expect } from '@open-wc/testing';

import { connect, memory, scorm12 } from '../../src/lms/index.js';
import type { SavedPage } from '../../src/lms/index.js';
import { move, part, valueText } from '../elements/exercise-doubles.js';
import {
  exerciseNamed,
  halfSolve,
  heardWarnings,
  leavePage,
  solve,
  until,
} from './practised-exercise.js';
import { RecordingAdapter } from './recording-adapter.js';
import { StrictScorm12 } from './strict-scorm12.js';

/** The same JSON with the keys of every object in another order, as databases and Go's maps write it. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

describe('an exercise that is recorded', () => {
  it('is restored whichever order a platform keeps the keys of its JSON in', async () => {
    const adapter = memory();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter });
    await halfSolve(exercise);
    exercise.remove();
    const heard = heardWarnings();
    const kept = reversed(adapter.report!.exercises) as SavedPage;
    const again = await exerciseNamed('first');
    connect(again, { adapter: new RecordingAdapter({ saved: kept }) });
    heard.stop();
    expect(again.value).to.equal(valueText([1, 0], [-1, 0]));
    expect(heard.warnings).to.deep.equal([]);
  });

  it('has no grade before its first answer, in no session', async () => {
    let api = new StrictScorm12();
    for (const weight of [1, 1.5, 2]) {
      const exercise = await exerciseNamed('first');
      exercise.grading = 'button';
      connect(exercise, { adapter: scorm12({ api }) });
      await move(exercise, 'weight-1', weight);
      leavePage();
      expect(api.value('cmi.suspend_data')).to.contain(`"weight":[${weight},0]`);
      expect(api.value('cmi.core.score.raw') ?? '').to.equal('');
      expect(api.mistakes).to.deep.equal([]);
      exercise.remove();
      api = api.reopened();
    }
    const exercise = await exerciseNamed('first');
    exercise.grading = 'button';
    connect(exercise, { adapter: scorm12({ api }) });
    await exercise.updateComplete;
    part<HTMLButtonElement>(exercise, 'button-check').click();
    expect(api.value('cmi.core.score.raw')).to.equal('0');
    leavePage();
  });

  it('is completed if it was solved before it was connected, and its own work stays', async () => {
    const exercise = await exerciseNamed('first');
    await solve(exercise);
    const state = { version: 1, value: { weight: [3, 3], bias: [3, 3] } };
    const adapter = new RecordingAdapter({
      saved: { first: { state, score: 0.5, completed: false } },
    });
    connect(exercise, { adapter });
    await until(() => adapter.saves.length > 0);
    expect(adapter.saves.at(-1)).to.deep.include({ score: 1, progress: 1, completed: true });
    expect(exercise.value).to.equal(valueText([1, 2], [-1, -4]));
  });

  it('is completed by an answer that is right, also where it had been solved before', async () => {
    const exercise = await exerciseNamed('first');
    const adapter = memory();
    connect(exercise, { adapter });
    exercise.dispatchEvent(
      Object.assign(new Event('relu-answer'), { score: 1, correct: true, maxError: 0, attempt: 2 }),
    );
    expect(adapter.report).to.deep.include({ score: 1, completed: true });
  });

  it('is not completed by right numbers whose check was never pressed', async () => {
    const exercise = await exerciseNamed('first');
    exercise.grading = 'button';
    await solve(exercise);
    const adapter = memory();
    connect(exercise, { adapter });
    await move(exercise, 'bias-2', -4);
    await until(() => adapter.report);
    expect(adapter.report).to.deep.include({ score: undefined, completed: false });
    part<HTMLButtonElement>(exercise, 'button-check').click();
    expect(adapter.report).to.deep.include({ score: 1, completed: true });
  });
});
