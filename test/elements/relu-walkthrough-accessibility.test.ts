import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import '../../src/elements/relu-walkthrough.js';
import type { ReluWalkthrough } from '../../src/elements/relu-walkthrough.js';

const figures: Readonly<Record<string, TemplateResult>> = {
  'the lesson': html`<relu-walkthrough></relu-walkthrough>`,
  'its last step in the dark': html`<relu-walkthrough step="7" theme="dark"></relu-walkthrough>`,
  'softplus and autoplay': html`<relu-walkthrough
    activation="softplus"
    step="5"
    autoplay
  ></relu-walkthrough>`,
  'twelve units': html`<relu-walkthrough step="25" input-label="">
    ${Array.from(
      { length: 12 },
      (_, unit) => html`<relu-unit weight="1.234" bias=${-unit / 12}></relu-unit>`,
    )}
  </relu-walkthrough>`,
  'a message': html`<relu-walkthrough step="9" data="nothing"></relu-walkthrough>`,
};

async function opened(tag: TemplateResult): Promise<ReluWalkthrough> {
  const walk = await fixture<ReluWalkthrough>(tag);
  walk.shadowRoot!.querySelector('details')!.open = true;
  await aTimeout(50);
  return walk;
}

function focused(walk: ReluWalkthrough): HTMLElement {
  return walk.shadowRoot!.activeElement as HTMLElement;
}

function currentTab(walk: ReluWalkthrough): HTMLElement {
  return walk.shadowRoot!.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')!;
}

async function press(walk: ReluWalkthrough, key: string): Promise<number> {
  await sendKeys({ press: key });
  await walk.updateComplete;
  return walk.step;
}

describe('relu-walkthrough for everyone', () => {
  for (const [name, tag] of Object.entries(figures)) {
    it(`has no axe violations with ${name}, the table open`, async () => {
      await expect(await opened(tag)).shadowDom.to.be.accessible();
    });

    it(`fits into 320 px, in both directions, with ${name}`, async () => {
      for (const direction of ['ltr', 'rtl']) {
        const box = await fixture<HTMLElement>(
          html`<div dir=${direction} style="width: 320px">${tag}</div>`,
        );
        await aTimeout(50);
        expect(box.scrollWidth, direction).to.equal(320);
        expect(box.querySelector('relu-walkthrough')!.scrollWidth).to.be.at.most(320);
      }
    });

    it(`gives every control at least 24 px with ${name}`, async () => {
      const walk = await opened(tag);
      const controls = walk.shadowRoot!.querySelectorAll(
        'button, summary, input:not([type="radio"]), label:has(> [type="radio"])',
      );
      for (const control of controls) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      }
    });
  }

  it('describes itself by the text of describe()', async () => {
    const walk = await opened(figures['the lesson']);
    walk.step = 4;
    await walk.updateComplete;
    const description = walk.shadowRoot!.querySelector('#description')!;
    expect(description.textContent).to.equal(walk.describe());
    expect(walk.shadowRoot!.querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal(
      'Plot of step 4: Unit 1: times its output weight 2.7',
    );
  });

  it('goes through the steps by the arrow keys, Home and End, and the focus goes along', async () => {
    const walk = await opened(figures['the lesson']);
    currentTab(walk).focus();
    const reached: number[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowLeft', 'End']) {
      reached.push(await press(walk, key));
      expect(focused(walk)).to.equal(currentTab(walk));
    }
    expect(reached).to.deep.equal([2, 3, 2, 1, 1, 7]);
    expect(await press(walk, 'Home')).to.equal(1);
    const stops = [...walk.shadowRoot!.querySelectorAll('[role="tab"][tabindex="0"]')];
    expect(stops).to.deep.equal([currentTab(walk)]);
  });

  it('mirrors the arrow keys from right to left', async () => {
    const box = await fixture<HTMLElement>(html`<div dir="rtl">${figures['the lesson']}</div>`);
    const walk = box.querySelector('relu-walkthrough')!;
    await walk.updateComplete;
    currentTab(walk).focus();
    expect(await press(walk, 'ArrowLeft')).to.equal(2);
    expect(await press(walk, 'ArrowRight')).to.equal(1);
    const [first, second] = walk.shadowRoot!.querySelectorAll('[role="tab"]');
    expect(first.getBoundingClientRect().left).to.be.above(second.getBoundingClientRect().left);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const walk = await opened(figures['the lesson']);
    currentTab(walk).focus();
    const event = new KeyboardEvent('keydown', {
      ...{ key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true },
    });
    currentTab(walk).dispatchEvent(event);
    expect([walk.step, event.defaultPrevented]).to.deep.equal([1, false]);
  });

  it('never leaves the focus on a button that has come to its end', async () => {
    const walk = await opened(figures['the lesson']);
    walk.step = 6;
    await walk.updateComplete;
    walk.shadowRoot!.querySelector<HTMLElement>('[part~="button-next"]')!.focus();
    expect(await press(walk, 'Enter')).to.equal(7);
    await aTimeout(0);
    expect(focused(walk)).to.equal(currentTab(walk));
    walk.step = 2;
    await walk.updateComplete;
    walk.shadowRoot!.querySelector<HTMLElement>('[part~="button-next"]')!.focus();
    await press(walk, 'Enter');
    expect(focused(walk).textContent!.trim()).to.equal('Next');
  });

  it('tells each step once to those who listen', async () => {
    const walk = await opened(figures['the lesson']);
    const live = walk.shadowRoot!.querySelector('.visually-hidden[role="status"]')!;
    const told: string[] = [];
    new MutationObserver(() => told.push(live.textContent!)).observe(live, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    currentTab(walk).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'Home']) await press(walk, key);
    expect(told.map((text) => text.slice(0, 12))).to.deep.equal([
      ...['Step 2 of 7.', 'Step 3 of 7.', 'Step 1 of 7.'],
    ]);
  });

  it('shows to screen readers only the step that is reached', async () => {
    const walk = await opened(figures['the lesson']);
    const visible = [...walk.shadowRoot!.querySelectorAll('[role="tabpanel"]')].filter(
      (panel) => getComputedStyle(panel).visibility === 'visible',
    );
    expect(visible.map(({ id }) => id)).to.deep.equal(['panel-0']);
    for (const row of walk.shadowRoot!.querySelectorAll('.running .to-come')) {
      expect(row.getAttribute('aria-hidden')).to.equal('true');
      for (const content of row.querySelectorAll('math, td > span')) {
        expect(getComputedStyle(content).visibility).to.equal('hidden');
      }
    }
  });
});
