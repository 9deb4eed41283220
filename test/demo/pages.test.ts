import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';

import { visit } from './visited-page.js';
import type { VisitedPage } from './visited-page.js';

const pages: readonly string[] = [
  '/demo/index.html',
  '/demo/builder.html',
  '/demo/lessons/index.html',
  '/demo/lessons/relu-lab.html',
  '/demo/lessons/forward-pass.html',
  '/demo/lessons/dissecting-relu.html',
  ...[
    'index',
    'html',
    'wordpress',
    'ghost',
    'hugo',
    'jekyll',
    'mkdocs',
    'sphinx',
    'docusaurus',
    'vitepress',
    'astro',
    'next',
    'react',
    'vue',
    'svelte',
    'jupyter',
    'moodle',
    'canvas',
    'open-edx',
    'blackboard',
  ].map((guide) => `/demo/embed/${guide}.html`),
];

for (const path of pages) {
  for (const width of [320, 1000]) {
    describe(`the built page ${path} at ${width} px`, function () {
      this.timeout(120_000);
      let page: VisitedPage;

      before(async () => {
        page = await visit(path, width, width === 1000);
      });

      after(() => page.frame.remove());

      it('says nothing on the console', () => {
        expect(page.messages).to.deep.equal([]);
      });

      it('asks nothing of any other server', () => {
        const addresses = page.window.performance
          .getEntriesByType('resource')
          .map(({ name }) => name);
        expect(addresses).to.have.length.above(1);
        const others = addresses.filter(
          (address) =>
            !/^(?:data|blob):/.test(address) && new URL(address).origin !== location.origin,
        );
        expect(others).to.deep.equal([]);
      });

      it('does not move while it loads', () => {
        expect(page.shifts).to.deep.equal([]);
      });

      it('has kept the room that its figures take', () => {
        for (const figure of page.document.querySelectorAll('.figure > *')) {
          const { blockSize, minBlockSize } = page.window.getComputedStyle(figure);
          expect(parseFloat(blockSize), figure.id).to.be.closeTo(parseFloat(minBlockSize), 1);
        }
      });

      it('fits into its width', () => {
        const { scrollWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(width);
      });

      it('names its language and has a title', () => {
        expect(page.document.documentElement.lang).to.equal('en');
        expect(page.document.title).not.to.equal('');
      });

      if (width === 1000) {
        it('has no axe violations', async () => {
          const { violations } = await runAxe(page);
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`,
            ),
          );
          expect(found).to.deep.equal([]);
        });

        it('links only to what is there', async () => {
          const links = Array.from(
            page.document.querySelectorAll('a'),
            ({ href }) => new URL(href),
          );
          for (const { origin, pathname, hash } of links) {
            expect(origin).to.equal(location.origin);
            const target = pathname === path ? page.document : await fetched(pathname);
            if (hash !== '') expect(target.getElementById(hash.slice(1)), hash).to.exist;
          }
        });
      }
    });
  }
}

async function fetched(pathname: string): Promise<Document> {
  const response = await fetch(pathname);
  expect(response.status, pathname).to.equal(200);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

async function runAxe({ document, window }: VisitedPage): Promise<AxeResults> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  const { axe } = window as unknown as {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  };
  return axe.run(document, { resultTypes: ['violations'], elementRef: false });
}
