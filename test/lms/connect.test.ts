import { expect, fixture, html } from '@open-wc/testing';

import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { connect, memory } from '../../src/lms/index.js';
import { noticeLanguage, noticeLanguages, noticeText } from '../../src/lms/notices.js';
import { move, valueText } from '../elements/exercise-doubles.js';
import { exerciseNamed, halfSolve, heardWarnings, solve, until } from './practised-exercise.js';

describe('connect', () => {
  it('lets an exercise work without a platform, and says in its language that nothing is recorded', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="fr-CA"><relu-slider-exercise></relu-slider-exercise></div>`,
    );
    const exercise = place.querySelector('relu-slider-exercise')!;
    const connection = connect(exercise);
    await connection.ready;
    await solve(exercise);
    expect(exercise.solved).to.equal(true);
    expect(connection.problem).to.equal('absent');
    const notice = exercise.nextElementSibling as HTMLElement;
    await until(() => notice.textContent);
    expect(notice.textContent).to.equal(noticeText('absent', 'fr'));
    expect(notice.lang).to.equal('fr');
    expect(notice.getAttribute('role')).to.equal('status');
    expect(notice.hasAttribute('style')).to.equal(false);
    expect(notice.getBoundingClientRect().height).to.be.greaterThan(0);
    connection.disconnect();
    expect(exercise.nextElementSibling).to.equal(null);
  });

  it('has every sentence in each language that figures speak, different in each', async () => {
    const { exports } = (await (await fetch('/package.json')).json()) as { exports: object };
    const languages = Object.keys(exports).flatMap((name) =>
      name.startsWith('./locales/') ? [name.slice('./locales/'.length)] : [],
    );
    expect(languages).to.include('de');
    expect(noticeLanguages).to.have.members(languages);
    for (const problem of ['absent', 'refused', 'review', 'ended'] as const) {
      const texts = noticeLanguages.map((language) => noticeText(problem, language));
      expect(new Set(texts).size).to.equal(noticeLanguages.length);
    }
  });

  it('chooses the language of its sentences as figures do', () => {
    const chosen = {
      ...{ 'de-AT': 'de', fr: 'fr', pt: 'en', '': 'en', 'no tag': 'en' },
      ...{ ZH: 'zh-cn', 'zh-SG': 'zh-cn', 'zh-Hans-TW': 'zh-cn' },
      ...{ 'zh-TW': 'en', 'zh-HK': 'en', 'zh-Hant': 'en' },
    };
    const tags = Object.keys(chosen);
    expect(tags.map(noticeLanguage)).to.deep.equal(Object.values(chosen));
  });

  it('gives an exercise that comes back what the one before it had', async () => {
    const adapter = memory();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter });
    await halfSolve(exercise);
    connection.disconnect();
    await move(exercise, 'weight-1', 3);
    exercise.remove();
    expect(adapter.report?.score).to.equal(0.5);
    const again = await exerciseNamed('first');
    connect(again, { adapter });
    expect(again.value).to.equal(valueText([1, 0], [-1, 0]));
  });

  it('connects an exercise once, however often it is asked to', async () => {
    const adapter = memory();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter });
    connect([exercise], { adapter });
    await halfSolve(exercise);
    expect(Object.keys(adapter.report!.exercises)).to.deep.equal(['first']);
  });

  it('keeps the author’s settings when it restores', async () => {
    const adapter = memory();
    const exercise = await exerciseNamed('first');
    exercise.heading = 'Then';
    connect(exercise, { adapter });
    await halfSolve(exercise);
    exercise.remove();
    const again = await exerciseNamed('first');
    again.heading = 'Now';
    again.hints = 1;
    const second = memory();
    second.open({ restore() {}, report: () => adapter.report!, warn() {} });
    void second.save(adapter.report!);
    connect(again, { adapter: second });
    expect(again.value).to.equal(valueText([1, 0], [-1, 0]));
    expect(again.heading).to.equal('Now');
    expect(again.hints).to.equal(1);
  });

  it('calls exercises by id, else name, else their place', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <relu-slider-exercise id="by-id" name="other"></relu-slider-exercise>
        <relu-slider-exercise name="by-name"></relu-slider-exercise>
        <relu-slider-exercise name="by-name"></relu-slider-exercise>
      </div>`,
    );
    const exercises = [...place.querySelectorAll('relu-slider-exercise')];
    const adapter = memory();
    connect(exercises, { adapter });
    for (const exercise of exercises as ReluSliderExercise[]) await move(exercise, 'weight-1', 1);
    expect(Object.keys(adapter.report!.exercises)).to.deep.equal(['by-id', 'by-name', 'by-name-2']);
  });

  it('leaves storage alone unless it is asked for, and then keeps the work there', async () => {
    localStorage.clear();
    sessionStorage.clear();
    const exercise = await exerciseNamed('first');
    connect(exercise, { adapter: memory() });
    await halfSolve(exercise);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    exercise.remove();
    const asked = await exerciseNamed('first');
    connect(asked, { adapter: memory({ storage: 'local', key: 'mine' }) });
    await halfSolve(asked);
    expect(Object.keys(localStorage)).to.deep.equal(['mine']);
    asked.remove();
    const again = await exerciseNamed('first');
    connect(again, { adapter: memory({ storage: 'local', key: 'mine' }) });
    expect(again.value).to.equal(valueText([1, 0], [-1, 0]));
    localStorage.clear();
  });

  it('says what a storage may be', async () => {
    const heard = heardWarnings();
    const exercise = await exerciseNamed('first');
    const connection = connect(exercise, { adapter: memory({ storage: 'cloud' as 'local' }) });
    heard.stop();
    expect(connection.problem).to.equal('refused');
    expect(heard.warnings.join()).to.contain('cloud can’t be used. Allowed: local or session.');
  });
});
