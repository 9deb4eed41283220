import { expect } from '@open-wc/testing';

import { connect, scorm12 } from '../../src/lms/index.js';
import { move, valueText } from '../elements/exercise-doubles.js';
import {
  comeBackToPage,
  exerciseNamed,
  halfSolve,
  heardWarnings,
  leavePage,
  solve,
  until,
} from './practised-exercise.js';
import { StrictScorm12 } from './strict-scorm12.js';

describe('scorm12', () => {
  let heard: ReturnType<typeof heardWarnings>;
  beforeEach(() => (heard = heardWarnings()));
  afterEach(() => {
    leavePage();
    heard.stop();
  });

  it('begins a session that is incomplete, and ends it once', async () => {
    const api = new StrictScorm12();
    connect(await exerciseNamed('first'), { adapter: scorm12({ api }) });
    leavePage();
    leavePage();
    comeBackToPage();
    expect(api.mistakes).to.deep.equal([]);
    expect(api.calls[0]).to.equal('LMSInitialize');
    expect(api.calls.at(-1)).to.equal('LMSFinish');
    expect(api.calls.filter((call) => call === 'LMSFinish')).to.have.length(1);
    expect(api.value('cmi.core.lesson_status')).to.equal('incomplete');
    expect(api.value('cmi.core.exit')).to.equal('');
    expect(api.value('cmi.core.session_time')).to.match(/^\d{4}:\d\d:\d\d\.\d\d$/);
  });

  it('commits score, work and answer as soon as there is an answer', async () => {
    const api = new StrictScorm12();
    const exercise = await exerciseNamed('my exercise');
    connect(exercise, { adapter: scorm12({ api }) });
    await move(exercise, 'weight-1', 1);
    expect(api.value('cmi.core.score.raw')).to.equal('0');
    expect(api.value('cmi.interactions.0.id')).to.equal('my_exercise');
    expect(api.value('cmi.interactions.0.type')).to.equal('fill-in');
    expect(api.value('cmi.interactions.0.student_response')).to.equal('weight: 1 0; bias: 0 0');
    expect(api.value('cmi.interactions.0.correct_responses.0.pattern')).to.equal(
      'weight: 1 2; bias: -1 -4',
    );
    expect(api.value('cmi.interactions.0.result')).to.equal('wrong');
    await move(exercise, 'bias-1', -1);
    expect(api.value('cmi.core.score.raw')).to.equal('50');
    expect(api.value('cmi.core.score.min')).to.equal('0');
    expect(api.value('cmi.core.score.max')).to.equal('100');
    expect(api.value('cmi.core.exit')).to.equal('suspend');
    expect(api.interactionCount).to.equal(2);
    expect(api.mistakes).to.deep.equal([]);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('passes a solved exercise, and stays passed with its score when the sliders move on', async () => {
    const api = new StrictScorm12();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter: scorm12({ api }) });
    await solve(exercise);
    expect(api.value('cmi.core.lesson_status')).to.equal('passed');
    expect(api.value('cmi.core.score.raw')).to.equal('100');
    expect(api.value('cmi.interactions.3.result')).to.equal('correct');
    await move(exercise, 'bias-2', 3);
    leavePage();
    expect(api.value('cmi.core.lesson_status')).to.equal('passed');
    expect(api.value('cmi.core.score.raw')).to.equal('100');
    expect(api.mistakes).to.deep.equal([]);
  });

  it('saves what is being moved after a rest, without an answer', async () => {
    const api = new StrictScorm12();
    const exercise = await exerciseNamed('first');
    exercise.grading = 'button';
    connect(exercise, { adapter: scorm12({ api }) });
    await move(exercise, 'weight-1', 1.5);
    expect(api.value('cmi.suspend_data')).to.equal(undefined);
    await until(() => api.value('cmi.suspend_data'));
    expect(api.value('cmi.suspend_data')).to.contain('"weight":[1.5,0]');
    expect(api.value('cmi.core.score.raw')).to.equal(undefined);
    expect(api.mistakes).to.deep.equal([]);
  });

  it('restores the sliders before anything is written, and the status and score are kept', async () => {
    const first = new StrictScorm12();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter: scorm12({ api: first }) });
    await halfSolve(exercise);
    leavePage();
    const { state } = exercise;
    exercise.remove();

    const second = first.reopened();
    const again = await exerciseNamed('first');
    connect(again, { adapter: scorm12({ api: second }) });
    expect(again.value).to.equal(valueText([1, 0], [-1, 0]));
    expect(again.state).to.deep.equal(state);
    expect(second.calls.findIndex((call) => call.startsWith('LMSSetValue cmi.suspend'))).to.equal(
      -1,
    );
    leavePage();
    expect(second.value('cmi.core.score.raw')).to.equal('50');
    expect(second.value('cmi.core.exit')).to.equal('suspend');
    again.remove();

    const third = second.reopened();
    const last = await exerciseNamed('first');
    connect(last, { adapter: scorm12({ api: third }) });
    await move(last, 'weight-2', 2);
    await move(last, 'bias-2', -4);
    leavePage();
    expect(third.value('cmi.core.lesson_status')).to.equal('passed');
    last.remove();

    const fourth = third.reopened();
    const solved = await exerciseNamed('first');
    connect(solved, { adapter: scorm12({ api: fourth }) });
    await move(solved, 'weight-1', -3);
    leavePage();
    expect(solved.state.completed).to.equal(true);
    expect(fourth.value('cmi.core.lesson_status')).to.equal('passed');
    expect(fourth.value('cmi.core.score.raw')).to.equal('100');
    for (const api of [first, second, third, fourth]) expect(api.mistakes).to.deep.equal([]);
  });

  for (const status of ['failed', 'completed', 'passed']) {
    it(`leaves a status that is ${status} already`, async () => {
      const api = new StrictScorm12({ 'cmi.core.lesson_status': status });
      const exercise = await exerciseNamed('first');
      connect(exercise, { adapter: scorm12({ api }) });
      await halfSolve(exercise);
      expect(api.calls.filter((call) => /^LMSSetValue.*status/.test(call))).to.deep.equal([]);
      await solve(exercise);
      expect(api.value('cmi.core.lesson_status')).to.equal('passed');
      expect(api.mistakes).to.deep.equal([]);
    });
  }

  it('gives several exercises one session, the mean of their scores, and passes when all are solved', async () => {
    const api = new StrictScorm12();
    const [first, second] = [await exerciseNamed('first'), await exerciseNamed('second')];
    const third = await exerciseNamed('');
    const adapter = scorm12({ api });
    connect([first, second], { adapter });
    connect(third, { adapter });
    await solve(first);
    expect(api.value('cmi.core.score.raw')).to.equal('33.33');
    expect(api.value('cmi.core.lesson_status')).to.equal('incomplete');
    await solve(second);
    expect(api.value('cmi.core.score.raw')).to.equal('66.67');
    await solve(third);
    expect(api.value('cmi.core.score.raw')).to.equal('100');
    expect(api.value('cmi.core.lesson_status')).to.equal('passed');
    const { exercises } = JSON.parse(api.value('cmi.suspend_data')!) as { exercises: object };
    expect(Object.keys(exercises)).to.deep.equal(['first', 'second', 'relu-slider-exercise-3']);
    expect(api.mistakes).to.deep.equal([]);
  });

  it('keeps the learner’s numbers in 3,500 characters of ASCII where not everything fits', async () => {
    const api = new StrictScorm12();
    const exercises = await Promise.all(
      Array.from({ length: 25 }, (_, index) => exerciseNamed(`Übung „${index}“`)),
    );
    connect(exercises, { adapter: scorm12({ api }) });
    for (const exercise of exercises) await move(exercise, 'weight-1', 1.1);
    const saved = api.value('cmi.suspend_data')!;
    expect(saved).to.match(/^[ -~]{100,3500}$/);
    expect(heard.warnings.filter((text) => /3500 characters/.test(text))).to.have.length(1);
    leavePage();
    for (const exercise of exercises) exercise.remove();
    const again = await Promise.all(
      Array.from({ length: 25 }, (_, index) => exerciseNamed(`Übung „${index}“`)),
    );
    const second = api.reopened();
    connect(again, { adapter: scorm12({ api: second }) });
    for (const exercise of again) expect(exercise.value).to.equal(valueText([1.1, 0], [0, 0]));
    leavePage();
    expect([...api.mistakes, ...second.mistakes]).to.deep.equal([]);
  });

  it('leaves what other content has saved aside', async () => {
    const api = new StrictScorm12({ 'cmi.suspend_data': 'page=3;done=1' });
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter: scorm12({ api }) });
    expect(exercise.value).to.equal(valueText([0, 0], [0, 0]));
    await halfSolve(exercise);
    expect(api.mistakes).to.deep.equal([]);
  });

  it('puts numbers of another exercise aside', async () => {
    const first = new StrictScorm12();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter: scorm12({ api: first }) });
    await halfSolve(exercise);
    leavePage();
    exercise.remove();
    const again = await exerciseNamed('first');
    again.setAttribute('target', '0,0 1,2 2,1 3,2.5 4,0');
    const before = again.value;
    let invalid = 0;
    again.addEventListener('relu-invalid', () => invalid++);
    connect(again, { adapter: scorm12({ api: first.reopened() }) });
    await again.updateComplete;
    expect(again.value).to.equal(before);
    expect(invalid).to.equal(0);
  });

  it('only shows the work to who reviews it', async () => {
    const first = new StrictScorm12();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter: scorm12({ api: first }) });
    await halfSolve(exercise);
    leavePage();
    exercise.remove();
    const api = new StrictScorm12({
      'cmi.core.lesson_mode': 'review',
      'cmi.suspend_data': first.value('cmi.suspend_data')!,
    });
    const again = await exerciseNamed('first');
    const connection = connect(again, { adapter: scorm12({ api }) });
    expect(again.value).to.equal(valueText([1, 0], [-1, 0]));
    expect(connection.problem).to.equal('review');
    await move(again, 'weight-1', 2);
    leavePage();
    expect(api.calls.filter((call) => call.startsWith('LMSSetValue'))).to.deep.equal([]);
    expect(api.calls.at(-1)).to.equal('LMSFinish');
    expect(api.mistakes).to.deep.equal([]);
  });

  it('tells the learner, and the author once, when a session is refused', async () => {
    const api = new StrictScorm12();
    api.LMSInitialize('');
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm12({ api }) });
    await halfSolve(exercise);
    leavePage();
    expect(connection.problem).to.equal('refused');
    expect(heard.warnings).to.deep.equal([
      'relu-elements, SCORM 1.2: LMSInitialize() failed. Error 101: General exception',
    ]);
    const notice = exercise.nextElementSibling!;
    expect(notice.getAttribute('role')).to.equal('status');
    await until(() => notice.textContent);
    expect(notice.textContent).to.contain('nothing is recorded');
    expect(api.calls.filter((call) => /Set|Commit|Finish/.test(call))).to.deep.equal([]);
  });

  it('tells the learner while a platform takes nothing, and takes it back when it does again', async () => {
    const api = new StrictScorm12();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm12({ api }) });
    const { LMSCommit } = api;
    api.LMSCommit = () => 'false';
    await move(exercise, 'weight-1', 1);
    await move(exercise, 'weight-1', 2);
    expect(connection.problem).to.equal('refused');
    expect(exercise.nextElementSibling!.getAttribute('role')).to.equal('status');
    expect(heard.warnings).to.have.length(1);
    api.LMSCommit = LMSCommit;
    await move(exercise, 'weight-1', 1);
    expect(connection.problem).to.equal(undefined);
    expect(exercise.nextElementSibling).to.equal(null);
  });

  it('records score and work where a platform lists no answers', async () => {
    const api = new StrictScorm12();
    const { LMSSetValue } = api;
    api.LMSSetValue = function (element, value) {
      return String(element).startsWith('cmi.interactions')
        ? 'false'
        : LMSSetValue.call(this, element, value);
    };
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm12({ api }) });
    await solve(exercise);
    expect(connection.problem).to.equal(undefined);
    expect(api.value('cmi.core.lesson_status')).to.equal('passed');
  });

  it('writes nothing where a platform refuses that the exercise is begun', async () => {
    const api = new StrictScorm12();
    const { LMSSetValue } = api;
    api.LMSSetValue = function (element, value) {
      return element === 'cmi.core.lesson_status'
        ? 'false'
        : LMSSetValue.call(this, element, value);
    };
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm12({ api }) });
    await solve(exercise);
    leavePage();
    expect(connection.problem).to.equal('refused');
    expect(api.calls.filter((call) => call.startsWith('LMSSetValue'))).to.deep.equal([]);
    expect(api.calls.at(-1)).to.equal('LMSFinish');
  });

  it('survives a platform whose object throws', async () => {
    const api = { LMSInitialize: () => 'true', LMSGetValue: () => '' };
    Object.defineProperty(api, 'LMSSetValue', {
      get() {
        throw new Error('gone');
      },
    });
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm12({ api }) });
    await solve(exercise);
    expect(exercise.solved).to.equal(true);
    expect(connection.problem).to.equal('refused');
  });

  it('says that nothing more is recorded when a left page is shown again', async () => {
    const api = new StrictScorm12();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm12({ api }) });
    leavePage();
    comeBackToPage();
    const count = api.calls.length;
    await halfSolve(exercise);
    expect(connection.problem).to.equal('ended');
    expect(api.calls).to.have.length(count);
    expect(api.mistakes).to.deep.equal([]);
  });
});
