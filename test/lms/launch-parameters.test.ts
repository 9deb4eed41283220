import { expect } from '@open-wc/testing';

import { launchParameters } from '../../src/lms/launch-parameters.js';

const read = (parameters: Record<string, string>) =>
  launchParameters(`?${new URLSearchParams(parameters).toString()}`);
const actorOf = (actor: unknown) => read({ actor: JSON.stringify(actor) }).actor;

describe('the parameters of a launch', () => {
  it('have a registration only if it is a UUID', () => {
    const registration = '760E3480-ba55-4991-94b0-01820dbd23a2';
    expect(read({ registration }).registration).to.equal(registration);
    for (const other of ['', '7', 'undefined', `${registration}1`, `{${registration}}`]) {
      expect(read({ registration: other }).registration, other).to.equal(undefined);
    }
  });

  it('leave an actor of today as it is, the members of a group too', () => {
    for (const actor of [
      { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } },
      { mbox: 'mailto:lea@lms.example', name: 'Lea' },
      {
        objectType: 'Group',
        mbox: 'mailto:team@lms.example',
        member: [{ mbox: 'mailto:lea@lms.example' }, { openid: 'https://max.example' }],
      },
    ]) {
      expect(JSON.stringify(actorOf(actor))).to.equal(JSON.stringify(actor));
    }
  });

  it('have an actor of earlier launches as xAPI has it today', () => {
    const actor = {
      objectType: ['Agent'],
      name: ['Lea Learner'],
      account: [{ accountServiceHomePage: 'http://cloud.example', accountName: '1625378|lea' }],
    };
    expect(actorOf(actor)).to.deep.equal({
      objectType: 'Agent',
      name: 'Lea Learner',
      account: { homePage: 'http://cloud.example', name: '1625378|lea' },
    });
    expect(actorOf({ name: ['Lea'], mbox: ['mailto:lea@lms.example'] })).to.deep.equal({
      name: 'Lea',
      mbox: 'mailto:lea@lms.example',
    });
  });

  it('have no actor that is none, and only addresses of the web', () => {
    for (const actor of [null, 'Lea', 7, [{ name: 'Lea' }]]) {
      expect(actorOf(actor), JSON.stringify(actor)).to.equal(undefined);
    }
    expect(read({ actor: '{' }).actor).to.equal(undefined);
    expect(read({ endpoint: 'javascript:alert(1)', fetch: 'lms' })).to.deep.include({
      endpoint: undefined,
      fetch: undefined,
    });
  });
});
