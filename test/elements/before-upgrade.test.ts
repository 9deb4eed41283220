import { expect } from '@open-wc/testing';

import { figureTags } from '../../src/core/figure-tags.js';

/** A page of its own without any script. */
async function openPage(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><html lang="en"><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Runs the package's script in a page, until its figures have rendered. */
async function upgrade(page: Document): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('/dist/cdn/relu-elements.js', location.href).href;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.body.append(script);
  await loaded;
  const figures = Array.from(page.querySelectorAll(figureTags.join()));
  await Promise.all(
    figures.map((figure) => (figure as Element & { updateComplete: unknown }).updateComplete),
  );
}

/** Whether an element takes up any room. */
function isSeen(element: Element | null | undefined): boolean {
  return (element?.getBoundingClientRect().height ?? 0) > 0;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('what stands inside a tag', () => {
  for (const tagName of figureTags) {
    it(`is seen until ${tagName} is upgraded, and then the figure instead`, async () => {
      const page = await openPage(`<${tagName}><p>Still a picture.</p></${tagName}>`);
      const figure = page.querySelector(tagName)!;
      const fallback = page.querySelector('p')!;
      expect(figure.shadowRoot).to.equal(null);
      expect(isSeen(fallback)).to.equal(true);

      await upgrade(page);
      expect(isSeen(fallback)).to.equal(false);
      expect(isSeen(figure.shadowRoot!.querySelector('figure'))).to.equal(true);
      expect(fallback.parentElement).to.equal(figure);
    });
  }

  it('stays where a page has no script', async () => {
    const page = await openPage('<relu-plot>A plot of ReLU.</relu-plot>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.body.innerText).to.contain('A plot of ReLU.');
  });

  it('is the caption before the upgrade and after it if it has that slot', async () => {
    const page = await openPage('<relu-plot><p slot="caption">ReLU bends once.</p></relu-plot>');
    expect(isSeen(page.querySelector('p'))).to.equal(true);
    await upgrade(page);
    expect(isSeen(page.querySelector('p'))).to.equal(true);
  });
});

describe('what a server has rendered', () => {
  for (const tagName of figureTags) {
    it(`gives way to the one figure that ${tagName} draws`, async () => {
      const page = await openPage(
        `<${tagName}><template shadowrootmode="open"><figure part="figure"><p>Served.</p></figure>` +
          `</template><p>Still a picture.</p></${tagName}>`,
      );
      const { shadowRoot } = page.querySelector(tagName)!;
      expect(isSeen(shadowRoot?.querySelector('p'))).to.equal(true);

      await upgrade(page);
      expect(shadowRoot!.querySelectorAll('figure')).to.have.length(1);
      expect(shadowRoot!.textContent).not.to.contain('Served.');
      // The figure's own styles are in force.
      expect(getComputedStyle(page.querySelector(tagName)!).fontSize).to.equal('14px');
    });
  }
});
