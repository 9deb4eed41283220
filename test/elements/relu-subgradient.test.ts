import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/elements/relu-subgradient.js';
import type { ReluSubgradient } from '../../src/elements/relu-subgradient.js';

function part(fan: ReluSubgradient, name: string): HTMLInputElement {
  return fan.shadowRoot!.querySelector<HTMLInputElement>(`[part~="${name}"]`)!;
}

function radio(fan: ReluSubgradient, text: string): HTMLInputElement {
  const label = [...fan.shadowRoot!.querySelectorAll('fieldset label')].find(
    (each) => each.textContent!.trim() === text,
  );
  return label!.querySelector('input')!;
}

/** The expectation as it is spoken where MathML is not read. */
function expectation(fan: ReluSubgradient): string {
  const formulas = [...fan.shadowRoot!.querySelectorAll('.expectation math')];
  return formulas.map((formula) => formula.getAttribute('aria-label')).join(' ');
}

describe('relu-subgradient', () => {
  it('begins with g = 0.5, 11 lines spread by slope', async () => {
    const fan = await fixture<ReluSubgradient>(html`<relu-subgradient></relu-subgradient>`);
    expect([fan.slope, fan.lines, fan.distribution]).to.deep.equal([0.5, 11, 'slopes']);
    expect(radio(fan, '0.5 (midpoint)').checked).to.equal(true);
    expect(fan.describe()).to.include('g = 0.5').and.include('0.5 on average');
  });

  it('works out the expectation of both distributions to four digits', async () => {
    const fan = await fixture<ReluSubgradient>(html`<relu-subgradient></relu-subgradient>`);
    expect(expectation(fan)).to.equal(
      'the expected value of g equals the integral from 0 to 1 of g d g equals 1 over 2 equals 0.5',
    );
    radio(fan, 'angle').click();
    await fan.updateComplete;
    expect(fan.distribution).to.equal('angles');
    expect(expectation(fan)).to.include('2 ln 2 over π'.replace('π', 'pi'));
    expect(expectation(fan)).to.include('is about 0.4413');
  });

  it('offers what frameworks use at 0', async () => {
    const fan = await fixture<ReluSubgradient>(html`<relu-subgradient></relu-subgradient>`);
    for (const [text, slope] of [
      ['0 (TensorFlow, PyTorch)', 0],
      ['1', 1],
      ['0.5 (midpoint)', 0.5],
    ] as const) {
      radio(fan, text).click();
      await fan.updateComplete;
      expect(fan.slope).to.equal(slope);
      expect(part(fan, 'input-slope').value).to.equal(String(slope));
    }
    fan.slope = 0.3;
    await fan.updateComplete;
    const checked = fan.shadowRoot!.querySelectorAll('[name="slope"]:checked');
    expect(checked).to.have.length(0);
  });

  it('moves the line by the slider and by typing, and tells the page', async () => {
    const fan = await fixture<ReluSubgradient>(html`<relu-subgradient></relu-subgradient>`);
    const heard: string[] = [];
    for (const name of ['input', 'change'])
      fan.addEventListener(name, (event) => heard.push(event.type));
    part(fan, 'slider-slope').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(fan.slope).to.equal(0.51);
    part(fan, 'slider-slope').blur();
    expect(heard).to.deep.equal(['input', 'change']);
    const field = part(fan, 'input-slope');
    field.value = '0.1234';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(fan.slope).to.equal(0.1234);
    fan.slope = 0.7;
    await fan.updateComplete;
    expect(heard).to.have.length(3);
  });

  it('lists the lines with their slopes and angles', async () => {
    const fan = await fixture<ReluSubgradient>(
      html`<relu-subgradient lines="3" distribution="angles"></relu-subgradient>`,
    );
    fan.shadowRoot!.querySelector('details')!.open = true;
    while (!fan.shadowRoot!.querySelector('table')) await aTimeout(5);
    const rows = [...fan.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    );
    expect(rows).to.deep.equal([
      ['1', '0', '0°'],
      ['2', '0.4142', '22.5°'],
      ['3', '1', '45°'],
    ]);
  });

  it('goes back to what the author wrote', async () => {
    const fan = await fixture<ReluSubgradient>(
      html`<relu-subgradient slope="0.2" distribution="angles"></relu-subgradient>`,
    );
    radio(fan, '1').click();
    radio(fan, 'slope').click();
    expect([fan.slope, fan.distribution]).to.deep.equal([1, 'slopes']);
    fan.reset();
    expect([fan.slope, fan.distribution]).to.deep.equal([0.2, 'angles']);
  });

  it('restores its state', async () => {
    const first = await fixture<ReluSubgradient>(
      html`<relu-subgradient slope="0.2" lines="5"></relu-subgradient>`,
    );
    const second = await fixture<ReluSubgradient>(html`<relu-subgradient></relu-subgradient>`);
    second.state = JSON.parse(JSON.stringify(first.state));
    expect(second.describe()).to.equal(first.describe());
  });
});
