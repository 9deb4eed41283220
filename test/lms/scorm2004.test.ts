import { expect } from '@open-wc/testing';

import { connect, scorm2004 } from '../../src/lms/index.js';
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
import { StrictScorm2004 } from './strict-scorm2004.js';

describe('scorm2004', () => {
  let heard: ReturnType<typeof heardWarnings>;
  beforeEach(() => (heard = heardWarnings()));
  afterEach(() => {
    leavePage();
    heard.stop();
  });

  it('begins a session that is incomplete, and ends it once', async () => {
    const api = new StrictScorm2004();
    connect(await exerciseNamed('first'), { adapter: scorm2004({ api }) });
    leavePage();
    leavePage();
    comeBackToPage();
    expect(api.mistakes).to.deep.equal([]);
    expect(api.calls[0]).to.equal('Initialize');
    expect(api.calls.at(-1)).to.equal('Terminate');
    expect(api.calls.filter((call) => call === 'Terminate')).to.have.length(1);
    expect(api.value('cmi.completion_status')).to.equal('incomplete');
    expect(api.value('cmi.success_status')).to.equal('unknown');
    expect(api.value('cmi.exit')).to.equal('normal');
    expect(api.value('cmi.session_time')).to.match(/^PT0H0M\d+(\.\d\d)?S$/);
  });

  it('keeps completion and success apart from the score', async () => {
    const api = new StrictScorm2004();
    const [first, second] = [await exerciseNamed('first'), await exerciseNamed('second')];
    const third = await exerciseNamed('third');
    connect([first, second, third], { adapter: scorm2004({ api }) });
    await solve(first);
    expect(api.value('cmi.score.scaled')).to.equal('0.3333333');
    expect(api.value('cmi.score.raw')).to.equal('33.33');
    expect(api.value('cmi.progress_measure')).to.equal('0.3333333');
    expect(api.value('cmi.completion_status')).to.equal('incomplete');
    expect(api.value('cmi.success_status')).to.equal('unknown');
    await solve(second);
    await solve(third);
    expect(api.value('cmi.score.scaled')).to.equal('1');
    expect(api.value('cmi.completion_status')).to.equal('completed');
    expect(api.value('cmi.success_status')).to.equal('passed');
    await move(first, 'weight-1', -2);
    leavePage();
    expect(api.value('cmi.score.scaled')).to.equal('1');
    expect(api.value('cmi.completion_status')).to.equal('completed');
    expect(api.value('cmi.success_status')).to.equal('passed');
    expect(api.mistakes).to.deep.equal([]);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('lists every answer with the learner’s numbers', async () => {
    const api = new StrictScorm2004();
    const exercise = await exerciseNamed('first exercise/ü');
    connect(exercise, { adapter: scorm2004({ api }) });
    await solve(exercise);
    expect(api.interactionCount).to.equal(4);
    expect(api.value('cmi.interactions.3.id')).to.equal('first_exercise_ufc');
    expect(api.value('cmi.interactions.3.type')).to.equal('other');
    expect(api.value('cmi.interactions.3.learner_response')).to.equal('weight: 1 2; bias: -1 -4');
    expect(api.value('cmi.interactions.3.result')).to.equal('correct');
    expect(api.value('cmi.interactions.2.result')).to.equal('incorrect');
    const time = Date.parse(api.value('cmi.interactions.3.timestamp')!);
    expect(time).to.be.within(Date.now() - 60_000, Date.now());
    expect(api.mistakes).to.deep.equal([]);
  });

  it('goes on where a suspended session stopped', async () => {
    const first = new StrictScorm2004();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter: scorm2004({ api: first }) });
    await halfSolve(exercise);
    leavePage();
    exercise.remove();
    const second = first.reopened();
    const again = await exerciseNamed('first');
    connect(again, { adapter: scorm2004({ api: second }) });
    expect(again.value).to.equal(valueText([1, 0], [-1, 0]));
    await move(again, 'weight-2', 2);
    await move(again, 'bias-2', -4);
    leavePage();
    again.remove();
    const third = second.reopened();
    const last = await exerciseNamed('first');
    connect(last, { adapter: scorm2004({ api: third }) });
    expect(last.solved).to.equal(true);
    leavePage();
    expect(third.value('cmi.score.scaled')).to.equal('1');
    expect(third.value('cmi.completion_status')).to.equal('completed');
    expect(third.value('cmi.success_status')).to.equal('passed');
    expect(third.interactionCount).to.equal(4);
    for (const api of [first, second, third]) expect(api.mistakes).to.deep.equal([]);
  });

  it('tells the learner, and the author once, when a session is refused', async () => {
    const api = new StrictScorm2004();
    api.Initialize('');
    api.Terminate('');
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm2004({ api }) });
    await halfSolve(exercise);
    leavePage();
    expect(connection.problem).to.equal('refused');
    expect(heard.warnings).to.deep.equal([
      'relu-elements, SCORM 2004: Initialize() failed. Error 104: Content Instance Terminated',
    ]);
    await until(() => exercise.nextElementSibling!.textContent);
    expect(api.calls.slice(2)).to.deep.equal(['Initialize']);
  });

  it('only shows the work to who reviews it', async () => {
    const api = new StrictScorm2004({ 'cmi.mode': 'review' });
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm2004({ api }) });
    await halfSolve(exercise);
    leavePage();
    expect(connection.problem).to.equal('review');
    expect(api.calls.filter((call) => call.startsWith('SetValue'))).to.deep.equal([]);
    expect(api.calls.at(-1)).to.equal('Terminate');
    expect(api.mistakes).to.deep.equal([]);
  });

  it('records score and work where a platform lists no answers', async () => {
    const api = new StrictScorm2004();
    const { SetValue } = api;
    api.SetValue = function (element, value) {
      return String(element).startsWith('cmi.interactions')
        ? 'false'
        : SetValue.call(this, element, value);
    };
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: scorm2004({ api }) });
    await solve(exercise);
    expect(connection.problem).to.equal(undefined);
    expect(api.value('cmi.success_status')).to.equal('passed');
    expect(api.value('cmi.suspend_data')).to.contain('"first"');
  });
});
