import { expect } from '@open-wc/testing';

import { connect, findAdapter, xapi } from '../../src/lms/index.js';
import { move, valueText } from '../elements/exercise-doubles.js';
import { FakeLrs } from './fake-lrs.js';
import type { StoredStatement } from './fake-lrs.js';
import {
  comeBackToPage,
  exerciseNamed,
  halfSolve,
  heardWarnings,
  leavePage,
  solve,
  until,
} from './practised-exercise.js';

describe('xapi', () => {
  const address = location.href;
  let lrs: FakeLrs;
  let heard: ReturnType<typeof heardWarnings>;

  beforeEach(() => {
    lrs = new FakeLrs();
    lrs.install();
    heard = heardWarnings();
  });
  afterEach(() => {
    leavePage();
    lrs.uninstall();
    heard.stop();
    history.replaceState(null, '', address);
  });

  const options = () => ({
    endpoint: lrs.endpoint,
    auth: lrs.authorization,
    actor: lrs.actor,
    activity: lrs.activity,
    registration: lrs.registration,
  });

  it('states answers with the largest error, and completed and passed once', async () => {
    const exercise = await exerciseNamed('first');
    await connect(exercise, { adapter: xapi(options()) }).ready;
    await solve(exercise);
    await until(() => lrs.statements.length === 6);
    await move(exercise, 'weight-1', -2);
    await move(exercise, 'weight-1', 1);
    await until(() => lrs.statements.length === 8);
    expect(lrs.verbs).to.deep.equal([
      ...Array<string>(4).fill('answered'),
      ...['completed', 'passed', 'answered', 'answered'],
    ]);
    const [first] = lrs.statements;
    expect(first.object.definition?.interactionType).to.equal('numeric');
    expect(first.object.definition?.correctResponsesPattern).to.deep.equal(['0[:]0.05']);
    expect(first.object.id).to.equal(`${lrs.activity}#first`);
    expect(Number(first.result!.response)).to.be.greaterThan(0.05);
    expect(first.result!.success).to.equal(false);
    const solved = lrs.statements[3];
    expect(solved.result).to.deep.include({ success: true, response: '0', score: { scaled: 1 } });
    expect(solved.result!.extensions).to.deep.equal({
      'urn:relu-elements:value': valueText([1, 2], [-1, -4]),
      'urn:relu-elements:attempt': 4,
    });
    expect(lrs.statements[4].result!.completion).to.equal(true);
    expect(lrs.statements[5].result).to.deep.include({ success: true, score: { scaled: 1 } });
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('restores the work before it saves any', async () => {
    const exercise = await exerciseNamed('first');
    await connect(exercise, { adapter: xapi(options()) }).ready;
    await solve(exercise);
    await until(() => lrs.documents.has('relu-elements'));
    leavePage();
    await until(() => JSON.stringify(lrs.documents.get('relu-elements')).includes('passed'));
    exercise.remove();
    lrs.requests.length = 0;
    const again = await exerciseNamed('first');
    await connect(again, { adapter: xapi(options()) }).ready;
    expect(again.value).to.equal(valueText([1, 2], [-1, -4]));
    expect(lrs.requests).to.deep.equal(['GET activities/state']);
    await move(again, 'weight-1', 2);
    await move(again, 'weight-1', 1);
    await until(() => lrs.statements.length === 8);
    expect(lrs.verbs.filter((verb) => verb === 'passed')).to.have.length(1);
    expect(lrs.verbs.filter((verb) => verb === 'completed')).to.have.length(1);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('keeps what the learner does before the saved work has arrived, and saves nothing until then', async () => {
    lrs.documents.set('relu-elements', {
      relu: 1,
      exercises: {
        first: {
          state: { version: 1, value: { weight: [3, 3], bias: [3, 3] } },
          score: 0.5,
          completed: false,
        },
        second: {
          state: { version: 1, value: { weight: [2, 2], bias: [2, 2] } },
          score: 0,
          completed: false,
        },
      },
      said: [],
    });
    let release: (value?: unknown) => void = () => {};
    lrs.held = new Promise((resolve) => (release = resolve));
    const [first, second] = [await exerciseNamed('first'), await exerciseNamed('second')];
    const connection = connect([first, second], { adapter: xapi(options()) });
    await move(first, 'weight-1', 1);
    expect(lrs.requests).to.deep.equal(['GET activities/state']);
    release();
    await connection.ready;
    expect(first.value).to.equal(valueText([1, 0], [0, 0]));
    expect(second.value).to.equal(valueText([2, 2], [2, 2]));
    await until(() => lrs.statements.length === 1);
    await until(() => lrs.requests.includes('PUT activities/state'));
    expect(lrs.documents.get('relu-elements')).to.have.nested.property(
      'exercises.first.score',
      0.5,
    );
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('overwrites no work that it could not read', async () => {
    lrs.readStatus = 503;
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: xapi(options()) });
    await connection.ready;
    expect(connection.problem).to.equal('refused');
    await halfSolve(exercise);
    leavePage();
    expect(lrs.requests).to.deep.equal(['GET activities/state']);
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).not.to.contain('1625378');
  });

  it('sends again what the store did not take, and tells the learner meanwhile', async () => {
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: xapi(options()) });
    await connection.ready;
    lrs.statementsStatus = 507;
    await move(exercise, 'weight-1', 1);
    await until(() => connection.problem);
    expect(connection.problem).to.equal('refused');
    expect(heard.warnings.join()).to.contain('The store is full.');
    lrs.statementsStatus = 200;
    await move(exercise, 'bias-1', -1);
    await until(() => !connection.problem);
    expect(lrs.verbs).to.deep.equal(['answered', 'answered']);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('says completed and passed in a later session where the store has kept the work but not that', async () => {
    const exercise = await exerciseNamed('first');
    await connect(exercise, { adapter: xapi(options()) }).ready;
    lrs.statementsStatus = 500;
    await solve(exercise);
    await until(() => lrs.documents.has('relu-elements'));
    const refused = lrs.requests.length;
    leavePage();
    await until(() => lrs.requests.length > refused);
    exercise.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(lrs.verbs).to.deep.equal([]);
    lrs.statementsStatus = 200;
    for (let session = 0; session < 2; session++) {
      const again = await exerciseNamed('first');
      await connect(again, { adapter: xapi(options()) }).ready;
      leavePage();
      await until(() => lrs.verbs.includes('passed'));
      again.remove();
    }
    expect(lrs.verbs).to.deep.equal(['completed', 'passed']);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('says once what the store took and could not answer to before the page was left', async () => {
    const exercise = await exerciseNamed('first');
    await connect(exercise, { adapter: xapi(options()) }).ready;
    await solve(exercise);
    lrs.isTooLate = true;
    leavePage();
    exercise.remove();
    await until(() => lrs.verbs.includes('passed') && lrs.documents.has('relu-elements'));
    const document = lrs.documents.get('relu-elements');
    const again = await exerciseNamed('first');
    await connect(again, { adapter: xapi(options()) }).ready;
    await move(again, 'weight-1', 2);
    await until(() => lrs.documents.get('relu-elements') !== document);
    expect(lrs.verbs).to.deep.equal([
      ...Array<string>(4).fill('answered'),
      ...['completed', 'passed', 'answered'],
    ]);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('sends all answers once after an outage, however many they are', async () => {
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: xapi(options()) });
    await connection.ready;
    lrs.statementsStatus = 503;
    for (let count = 0; count < 90; count++) await move(exercise, 'weight-1', 2 + (count % 2));
    await until(() => connection.problem);
    lrs.statementsStatus = 200;
    await move(exercise, 'weight-1', -1);
    await until(() => !connection.problem);
    const attempts = lrs.statements.map(({ result }) => Object.values(result!.extensions!)[1]);
    expect(attempts).to.deep.equal(Array.from({ length: 91 }, (_, index) => index + 1));
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('lets a page that is left send its last statements after an outage', async () => {
    const exercise = await exerciseNamed('first');
    const adapter = xapi({ ...options(), masteryScore: 0.8 });
    const connection = connect(exercise, { adapter });
    await connection.ready;
    lrs.statementsStatus = 503;
    for (let count = 0; count < 90; count++) await move(exercise, 'weight-1', 2 + (count % 2));
    await until(() => connection.problem);
    lrs.statementsStatus = 200;
    leavePage();
    await until(() => lrs.verbs.includes('failed'));
    expect(lrs.verbs.at(-1)).to.equal('failed');
    expect(lrs.verbs.length).to.be.greaterThan(20);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('leaves out a statement that the store refuses, and says so to the author', async () => {
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: xapi(options()) });
    await connection.ready;
    const attemptOf = (statement: StoredStatement) =>
      Object.values(statement.result?.extensions ?? {})[1];
    lrs.refuses = (statement) => attemptOf(statement) === 4;
    lrs.statementsStatus = 503;
    for (let count = 0; count < 9; count++) await move(exercise, 'weight-1', 2 + (count % 2));
    await until(() => connection.problem);
    lrs.statementsStatus = 200;
    await move(exercise, 'weight-1', -1);
    await until(() => lrs.statements.length === 9);
    expect(lrs.statements.map(attemptOf)).to.deep.equal([1, 2, 3, 5, 6, 7, 8, 9, 10]);
    expect(heard.warnings.filter((text) => text.includes('left out'))).to.have.length(1);
    await move(exercise, 'weight-1', 3);
    await until(() => !connection.problem);
    expect(lrs.statements.map(attemptOf).at(-1)).to.equal(11);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('keeps the newest work, though older is still on its way when the page is left', async () => {
    const exercise = await exerciseNamed('first');
    await connect(exercise, { adapter: xapi(options()) }).ready;
    const { fetch } = window;
    let release: (value?: unknown) => void = () => {};
    const released = new Promise((resolve) => (release = resolve));
    let isSlow = true;
    let older: Promise<Response> | undefined;
    window.fetch = (input, init) => {
      if (init?.method !== 'PUT' || !isSlow) return fetch(input, init);
      older = released.then(() => fetch(input, init));
      return older;
    };
    await move(exercise, 'weight-1', 1);
    await until(() => older);
    isSlow = false;
    await move(exercise, 'bias-1', -1);
    leavePage();
    await until(() => lrs.documents.has('relu-elements'));
    release();
    await older?.catch(() => {});
    expect(lrs.documents.get('relu-elements')).to.have.nested.property(
      'exercises.first.score',
      0.5,
    );
    expect(lrs.verbs).to.deep.equal(['answered', 'answered']);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('fails who leaves below the mastery score, and passes who reaches it', async () => {
    const exercise = await exerciseNamed('first');
    await connect(exercise, { adapter: xapi({ ...options(), masteryScore: 0.8 }) }).ready;
    await halfSolve(exercise);
    leavePage();
    await until(() => lrs.statements.length === 3);
    expect(lrs.verbs).to.deep.equal(['answered', 'answered', 'failed']);
    expect(lrs.statements[2].result).to.deep.include({ success: false, score: { scaled: 0.5 } });
    comeBackToPage();
    await until(() => lrs.requests.filter((each) => each.startsWith('GET')).length > 1);
    await move(exercise, 'weight-2', 2);
    await move(exercise, 'bias-2', -4);
    await until(() => lrs.verbs.includes('passed'));
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('is found by the parameters of a launch', async () => {
    const query = new URLSearchParams({
      endpoint: lrs.endpoint.replace(/\/$/, ''),
      auth: lrs.authorization,
      actor: JSON.stringify({
        objectType: ['Agent'],
        account: [{ homePage: 'https://lms.example', name: '1625378' }],
      }),
      activity_id: lrs.activity,
      registration: lrs.registration,
    });
    history.replaceState(null, '', `?${query.toString()}`);
    const adapter = findAdapter()!;
    expect(adapter.name).to.equal('xAPI');
    const exercise = await exerciseNamed('first');
    await connect(exercise, { adapter }).ready;
    await halfSolve(exercise);
    await until(() => lrs.statements.length === 2);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('names an exercise by one fragment, also in an activity that is one', async () => {
    Object.assign(lrs, { activity: 'urn:uuid:760e3480-ba55-4991-94b0-01820dbd23a2#unit' });
    const exercise = await exerciseNamed('first exercise#1');
    await connect(exercise, { adapter: xapi(options()) }).ready;
    await move(exercise, 'weight-1', 1);
    await until(() => lrs.statements.length === 1);
    expect(lrs.statements[0].object.id).to.equal(`${lrs.activity}/first%20exercise%231`);
    expect(lrs.mistakes).to.deep.equal([]);
  });

  it('says what is missing', async () => {
    const exercise = await exerciseNamed('first');
    const adapter = xapi({ ...options(), endpoint: 'javascript:alert(1)', activity: undefined });
    const connection = connect(exercise, { adapter });
    await connection.ready;
    expect(connection.problem).to.equal('absent');
    expect(heard.warnings[0]).to.contain('endpoint, activity');
    expect(lrs.requests).to.deep.equal([]);
  });
});
