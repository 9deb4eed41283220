import { expect } from '@open-wc/testing';

import { connect, memory } from '../../src/lms/index.js';
import { move, part } from '../elements/exercise-doubles.js';
import {
  comeBackToPage,
  exerciseNamed,
  halfSolve,
  hidePage,
  leavePage,
  solve,
  until,
} from './practised-exercise.js';
import { RecordingAdapter } from './recording-adapter.js';

describe('a session', () => {
  it('is over for every adapter once it is closed', async () => {
    const adapter = new RecordingAdapter();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    await halfSolve(exercise);
    await connection.close();
    const count = adapter.saves.length;
    await solve(exercise);
    leavePage();
    comeBackToPage();
    await move(exercise, 'weight-1', 2);
    expect(connection.problem).to.equal('ended');
    expect(adapter.answers).to.have.length(2);
    expect(adapter.saves).to.have.length(count);
    const other = memory();
    const second = await exerciseNamed('second');
    await connect(second, { adapter: other }).close();
    await solve(second);
    expect(other.report).to.equal(undefined);
  });

  it('has saved the last move when it is closed', async () => {
    const adapter = memory();
    const exercise = await exerciseNamed('first');
    exercise.grading = 'button';
    const connection = connect(exercise, { adapter });
    await move(exercise, 'weight-1', 1.5);
    await connection.close();
    expect(adapter.report?.exercises.first.state?.value).to.deep.include({ weight: [1.5, 0] });
  });

  it('is closed once the work that is on its way has arrived', async () => {
    let arrive: (isKept: boolean) => void = () => {};
    const adapter = Object.assign(new RecordingAdapter(), {
      save: () => new Promise<boolean>((resolve) => (arrive = resolve)),
    });
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    await move(exercise, 'weight-1', 1);
    let isClosed = false;
    const closed = connection.close().then(() => (isClosed = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isClosed).to.equal(false);
    arrive(true);
    await closed;
  });

  it('that is closed for good is not opened again when the page comes back', async () => {
    let openings = 0;
    const adapter = Object.assign(new RecordingAdapter(), {
      reopens: true,
      open: () => ({ saved: (openings++, {}) }),
      close: () => undefined,
    });
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    leavePage();
    comeBackToPage();
    expect(openings).to.equal(2);
    await connection.close();
    leavePage();
    comeBackToPage();
    expect(openings).to.equal(2);
    expect(connection.problem).to.equal('ended');
  });

  it('of an adapter without an end goes on when the page comes back', async () => {
    const adapter = new RecordingAdapter();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    leavePage();
    comeBackToPage();
    await halfSolve(exercise);
    expect(connection.problem).to.equal(undefined);
    expect(adapter.saves.at(-1)?.score).to.equal(0.5);
  });

  it('tells the learner that an answer was refused until one is taken, though the work is kept', async () => {
    const adapter = new RecordingAdapter();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    adapter.takesAnswers = false;
    await move(exercise, 'weight-1', 1);
    expect(connection.problem).to.equal('refused');
    await until(() => exercise.nextElementSibling?.textContent);
    adapter.takesAnswers = true;
    await move(exercise, 'bias-1', -1);
    expect(connection.problem).to.equal(undefined);
    expect(exercise.nextElementSibling).to.equal(null);
  });

  it('tells the learner that work was refused until some is kept, though answers are taken', async () => {
    const adapter = new RecordingAdapter();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    adapter.takesSaves = false;
    await move(exercise, 'weight-1', 1);
    expect(connection.problem).to.equal('refused');
    const count = adapter.saves.length;
    adapter.takesSaves = true;
    hidePage();
    expect(adapter.saves).to.have.length(count + 1);
    expect(connection.problem).to.equal(undefined);
  });

  it('saves nothing where nothing has changed', async () => {
    const adapter = new RecordingAdapter();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter });
    hidePage();
    leavePage();
    expect(adapter.saves).to.deep.equal([]);
    await halfSolve(exercise);
    const count = adapter.saves.length;
    hidePage();
    leavePage();
    expect(adapter.saves).to.have.length(count);
  });

  it('saves once for many moves in a row, and once for each answer', async () => {
    const adapter = new RecordingAdapter();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter });
    const slider = part(exercise, 'slider-weight-1');
    for (let stop = 1; stop <= 20; stop++) {
      slider.value = String(stop / 10);
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    expect(adapter.saves).to.deep.equal([]);
    await until(() => adapter.saves.length > 0);
    expect(adapter.saves).to.have.length(1);
    await solve(exercise);
    expect(adapter.answers).to.have.length(4);
    expect(adapter.saves).to.have.length(5);
    expect(adapter.saves.at(-1)?.completed).to.equal(true);
  });
});
