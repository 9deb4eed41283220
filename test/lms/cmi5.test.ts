import { expect } from '@open-wc/testing';

import { connect, findAdapter } from '../../src/lms/index.js';
import type { Connection } from '../../src/lms/index.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { move, valueText } from '../elements/exercise-doubles.js';
import { FakeLrs } from './fake-lrs.js';
import type { StoredStatement } from './fake-lrs.js';
import {
  comeBackToPage,
  exerciseNamed,
  heardWarnings,
  leavePage,
  solve,
  until,
} from './practised-exercise.js';

const category = 'https://w3id.org/xapi/cmi5/context/categories';
const extension = 'https://w3id.org/xapi/cmi5/context/extensions';
const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const contextTemplate = {
  contextActivities: { grouping: [{ id: 'https://publisher.example/unit' }] },
  extensions: { [`${extension}/sessionid`]: 'session-1' },
};

/** What the specification asks of the statements of one session. */
function expectSession(lrs: FakeLrs): void {
  const { verbs, statements } = lrs;
  expect(verbs[0]).to.equal('initialized');
  expect(verbs.at(-1)).to.equal('terminated');
  const times = statements.map(({ timestamp }) => timestamp);
  expect(times).to.deep.equal([...times].sort());
  for (const verb of defined) {
    expect(verbs.filter((each) => each === verb).length, verb).to.be.at.most(1);
  }
  expect(verbs.includes('passed') && verbs.includes('failed')).to.equal(false);
  statements.forEach((statement, index) => expectStatement(lrs, statement, verbs[index]));
  expect(lrs.mistakes).to.deep.equal([]);
}

function expectStatement(lrs: FakeLrs, { object, result, context }: StoredStatement, verb: string) {
  const categories = (context?.contextActivities?.category ?? []).map(({ id }) => id);
  const isDefined = defined.includes(verb);
  const isJudged = ['completed', 'passed', 'failed'].includes(verb);
  expect(categories.includes(`${category}/cmi5`), verb).to.equal(isDefined);
  expect(categories.includes(`${category}/moveon`), verb).to.equal(isJudged);
  expect(context?.contextActivities?.grouping).to.deep.equal(
    contextTemplate.contextActivities.grouping,
  );
  expect(context?.extensions?.[`${extension}/sessionid`]).to.equal('session-1');
  if (!isDefined) return;
  expect(object.id).to.equal(lrs.activity);
  expect('completion' in (result ?? {}), verb).to.equal(verb === 'completed');
  expect('success' in (result ?? {}), verb).to.equal(verb === 'passed' || verb === 'failed');
  if (verb !== 'passed' && verb !== 'failed') expect(result ?? {}).not.to.have.property('score');
  expect('duration' in (result ?? {}), verb).to.equal(verb !== 'initialized');
}

describe('cmi5', () => {
  const address = location.href;
  let lrs: FakeLrs;
  let heard: ReturnType<typeof heardWarnings>;
  let exercise: ReluSliderExercise;
  let connection: Connection;

  /** Launches the page; what is in the store stays. */
  async function launch(data: object = {}): Promise<void> {
    lrs?.uninstall();
    lrs = new FakeLrs(lrs);
    lrs.install();
    lrs.documents.set('LMS.LaunchData', {
      contextTemplate,
      launchMode: 'Normal',
      moveOn: 'CompletedAndPassed',
      ...data,
    });
    const query = new URLSearchParams({
      endpoint: lrs.endpoint,
      fetch: lrs.tokenAddress,
      actor: JSON.stringify(lrs.actor),
      registration: lrs.registration,
      activityId: lrs.activity,
    });
    history.replaceState(null, '', `?${query.toString()}`);
    exercise = await exerciseNamed('first');
    connection = connect(exercise, { adapter: findAdapter() });
  }

  beforeEach(() => (heard = heardWarnings()));
  afterEach(() => {
    leavePage();
    lrs.uninstall();
    heard.stop();
    history.replaceState(null, '', address);
    lrs = undefined as unknown as FakeLrs;
  });

  it('begins with initialized, ends with terminated, and says completed and passed between', async () => {
    await launch();
    await connection.ready;
    expect(lrs.requests).to.deep.equal([
      'POST token',
      ...['GET activities/state', 'GET agents/profile', 'GET activities/state'],
      'POST statements',
    ]);
    await solve(exercise);
    await until(() => lrs.verbs.includes('passed'));
    leavePage();
    leavePage();
    await until(() => lrs.verbs.includes('terminated'));
    expect(lrs.verbs).to.deep.equal([
      'initialized',
      ...Array<string>(4).fill('answered'),
      ...['completed', 'passed', 'terminated'],
    ]);
    expectSession(lrs);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('sends what is left in one go when the page is left right after an answer', async () => {
    await launch();
    await connection.ready;
    await solve(exercise);
    leavePage();
    await until(() => lrs.verbs.includes('terminated'));
    expect(lrs.verbs).to.deep.equal([
      'initialized',
      ...Array<string>(4).fill('answered'),
      ...['completed', 'passed', 'terminated'],
    ]);
    expectSession(lrs);
  });

  for (const isTooLate of [false, true]) {
    it(`ends with terminated though a request is on its way, ${isTooLate ? 'which arrives' : 'which is given up'} when the page is left`, async () => {
      await launch();
      await connection.ready;
      let release: (value?: unknown) => void = () => {};
      lrs.held = new Promise((resolve) => (release = resolve));
      lrs.isTooLate = isTooLate;
      const posts = () => lrs.requests.filter((each) => each === 'POST statements').length;
      await move(exercise, 'weight-1', 1);
      await until(() => posts() === 2);
      await move(exercise, 'bias-1', -1);
      lrs.held = Promise.resolve();
      leavePage();
      await until(() => lrs.verbs.includes('terminated'));
      release();
      await until(() => lrs.documents.has('relu-elements'));
      expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'answered', 'terminated']);
      expect(posts()).to.equal(3);
      expect(heard.warnings).to.deep.equal([]);
      expectSession(lrs);
    });
  }

  it('ends with terminated after all else when it is closed while the store is slow', async () => {
    await launch();
    await connection.ready;
    let release: (value?: unknown) => void = () => {};
    lrs.held = new Promise((resolve) => (release = resolve));
    await solve(exercise);
    const closed = connection.close();
    release();
    await closed;
    expect(lrs.verbs).to.deep.equal([
      'initialized',
      ...Array<string>(4).fill('answered'),
      ...['completed', 'passed', 'terminated'],
    ]);
    expect(lrs.requests.filter((each) => each.startsWith('PUT'))).to.have.length(1);
    expect(lrs.documents.get('relu-elements')).to.have.nested.property(
      'exercises.first.completed',
      true,
    );
    expectSession(lrs);
  });

  it('says completed and passed once of a registration, in whichever session', async () => {
    await launch();
    await connection.ready;
    await solve(exercise);
    leavePage();
    await until(() => lrs.verbs.includes('terminated'));
    exercise.remove();
    await launch();
    await connection.ready;
    expect(exercise.value).to.equal(valueText([1, 2], [-1, -4]));
    await move(exercise, 'weight-1', 2);
    await move(exercise, 'weight-1', 1);
    await until(() => lrs.statements.length === 3);
    leavePage();
    await until(() => lrs.verbs.includes('terminated'));
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'answered', 'terminated']);
    expectSession(lrs);
  });

  it('judges by the mastery score that the platform gives', async () => {
    await launch({ masteryScore: 0.5 });
    await connection.ready;
    await move(exercise, 'weight-1', 1);
    await until(() => lrs.statements.length === 2);
    leavePage();
    await until(() => lrs.verbs.includes('terminated'));
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'failed', 'terminated']);
    expectSession(lrs);
    exercise.remove();
    await launch({ masteryScore: 0.5 });
    await connection.ready;
    await move(exercise, 'bias-1', -1);
    await until(() => lrs.verbs.includes('passed'));
    leavePage();
    await until(() => lrs.verbs.includes('terminated'));
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'passed', 'terminated']);
    expect(lrs.statements[2].context?.extensions?.[`${extension}/masteryscore`]).to.equal(0.5);
    expectSession(lrs);
  });

  it('puts answers from before the beginning after it', async () => {
    await launch();
    await move(exercise, 'weight-1', 1);
    await connection.ready;
    await until(() => lrs.statements.length === 2);
    leavePage();
    await until(() => lrs.verbs.includes('terminated'));
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'terminated']);
    expectSession(lrs);
  });

  for (const launchMode of ['Browse', 'Review']) {
    it(`says only that it was there in the mode ${launchMode}`, async () => {
      await launch({ launchMode });
      await connection.ready;
      expect(connection.problem).to.equal('review');
      await solve(exercise);
      leavePage();
      await until(() => lrs.verbs.includes('terminated'));
      expect(lrs.verbs).to.deep.equal(['initialized', 'terminated']);
      expectSession(lrs);
    });
  }

  it('asks for its token once, and tells the learner when there is none', async () => {
    await launch();
    await connection.ready;
    const { requests } = lrs;
    leavePage();
    comeBackToPage();
    await until(() => exercise.nextElementSibling?.textContent);
    expect(connection.problem).to.equal('ended');
    expect(requests.filter((each) => each === 'POST token')).to.have.length(1);
    exercise.remove();
    await launch();
    const refused = { 'error-code': '1', 'error-text': 'The token has been returned.' };
    window.fetch = () => Promise.resolve(Response.json(refused));
    const again = await exerciseNamed('second');
    const second = connect(again, { adapter: findAdapter() });
    await second.ready;
    expect(second.problem).to.equal('refused');
    expect(heard.warnings.join()).to.contain('1: The token has been returned.');
    lrs.install();
  });
});
