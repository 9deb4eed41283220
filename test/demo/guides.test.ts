import { expect } from '@open-wc/testing';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const folder = '/demo/embed/';
const index = await page('index.html');
const names = [
  'index.html',
  ...Array.from(index.querySelectorAll('td a'), (link) => link.getAttribute('href') ?? ''),
];
const guides = await Promise.all(names.map(async (name) => ({ name, document: await page(name) })));
const { version } = await json<{ version: string }>('/package.json');
const manifest = await json<Manifest>('/dist/custom-elements.json');
const declarations = new Map(
  manifest.modules
    .flatMap(({ declarations: all = [] }) => all)
    .map((declaration) => [declaration.tagName, declaration]),
);

/** What every tag may have, and what frameworks read and do not pass on. */
const attributesOfAll = ['id', 'class', 'lang', 'dir', 'slot', 'ref', 'key'];

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  expect(response.status, path).to.equal(200);
  return response.text();
}

async function json<Content>(path: string): Promise<Content> {
  return JSON.parse(await text(path)) as Content;
}

async function page(name: string): Promise<Document> {
  return new DOMParser().parseFromString(await text(folder + name), 'text/html');
}

function snippets({ document }: { document: Document }): { code: string; language: string }[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.paste code'), (code) => ({
    code: code.textContent,
    language: code.dataset.language ?? '',
  }));
}

/** The marks of templates and frameworks as plain attributes, so that a parser of HTML can read them. */
function asMarkup(code: string): string {
  return code
    .replace(/\{\{.*?\}\}/g, 'value')
    .replace(/=\{[^}]*\}/g, '="value"')
    .replace(/<(relu-[\w-]+)([^<>]*)\/>/g, '<$1$2></$1>');
}

/** Every figure in a piece of markup, written as a tag or as a div, with the names that it gives. */
function figuresIn(root: ParentNode): { tag: string; attributes: string[] }[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const all = element.getAttributeNames();
    const marked = element.getAttribute('data-relu');
    if (marked !== null) {
      const attributes = all.filter((name) => name.startsWith('data-') && name !== 'data-relu');
      return [{ tag: marked, attributes: attributes.map((name) => name.slice('data-'.length)) }];
    }
    return element.localName.startsWith('relu-')
      ? [{ tag: element.localName, attributes: all }]
      : [];
  });
}

function expectToExist(tag: string, attributes: readonly string[]): void {
  const declaration = declarations.get(tag);
  expect(declaration, tag).to.exist;
  const declared = declaration?.attributes?.map(({ name }) => name) ?? [];
  const events = declaration?.events?.map(({ name }) => name) ?? [];
  for (const written of attributes) {
    const [, event] = /^(?:@|on)(relu-.*)/.exec(written) ?? [];
    if (event) expect(events, `${tag} ${written}`).to.include(event);
    else expect([...declared, ...attributesOfAll], tag).to.include(written.replace(/^:/, ''));
  }
}

/** The addresses of a snippet that end in a file of the package. */
function addresses(code: string): URL[] {
  const found = code.match(/https:\/\/[^\s"'<>]*relu-elements[^\s"'<>]*/g) ?? [];
  return found.map((address) => new URL(address));
}

describe('the guides', () => {
  it('are as many as the overview promises places', () => {
    expect(new Set(names).size).to.equal(20);
  });

  for (const guide of guides) {
    describe(guide.name, () => {
      it('has something to copy, with a button of its own and a language', () => {
        const boxes = guide.document.querySelectorAll('.paste');
        expect(boxes).not.to.be.empty;
        for (const box of boxes) {
          expect(box.querySelectorAll('button.copy')).to.have.length(1);
          expect(box.querySelector('code')?.dataset.language).not.to.equal(undefined);
        }
      });

      it('writes only tags, attributes and events that there are', () => {
        const documents = snippets(guide).map(({ code }) =>
          new DOMParser().parseFromString(asMarkup(code), 'text/html'),
        );
        // What Vue and others keep in a template is not part of the document.
        const roots = documents.flatMap((each) => [
          each,
          ...Array.from(each.querySelectorAll('template'), ({ content }) => content),
        ]);
        for (const root of [...roots, guide.document]) {
          for (const { tag, attributes } of figuresIn(root)) expectToExist(tag, attributes);
        }
      });

      it('asks the embed page only for what it takes', () => {
        const frames =
          guide.document.querySelectorAll<HTMLIFrameElement>('iframe[data-relu-embed]');
        const written = snippets(guide).flatMap(({ code }) => {
          const { body } = new DOMParser().parseFromString(code, 'text/html');
          return [...body.querySelectorAll('iframe')];
        });
        for (const frame of [...frames, ...written]) {
          const { searchParams } = new URL(frame.getAttribute('src') ?? '', location.href);
          const own = ['element', 'lang', 'theme', 'caption', 'unit'];
          const attributes = [...searchParams.keys()].filter((name) => !own.includes(name));
          expectToExist(searchParams.get('element') ?? '', attributes);
          expect(frame.title).not.to.equal('');
        }
      });

      it('names this version, and files that are in the package', async () => {
        const all = snippets(guide).flatMap(({ code }) => addresses(code));
        for (const { hostname, pathname } of all) {
          if (hostname === 'cdn.jsdelivr.net') {
            const [, named, file] =
              /^\/npm\/relu-elements@([^/]+)(\/dist\/.+)$/.exec(pathname) ?? [];
            expect(named, pathname).to.equal(version);
            await text(file);
          } else {
            await text(`/dist/${pathname.replace('/relu-elements/', '')}`);
          }
        }
        for (const { code } of snippets(guide)) {
          for (const [, named] of code.matchAll(/\brelu-elements@([\d.]+)/g)) {
            expect(named).to.equal(version);
          }
        }
      });

      it('has a hash for every file of a CDN, where the place can write one', () => {
        // What these write has no attributes: an import from a notebook’s kernel, a line of YAML.
        if (['jupyter.html', 'mkdocs.html'].includes(guide.name)) return;
        for (const { code } of snippets(guide)) {
          const files = code.match(/cdn\.jsdelivr\.net\/[^\s"']+\.(?:js|css)/g) ?? [];
          const hashes = code.match(/sha384-\.\.\./g) ?? [];
          expect(hashes, code).to.have.length(new Set(files).size);
        }
      });

      it('imports what the package exports', async () => {
        const { exports } = await json<{ exports: Record<string, unknown> }>('/package.json');
        for (const { code } of snippets(guide)) {
          for (const [, subpath] of code.matchAll(/(?:from|import) 'relu-elements(\/[^']+)?'/g)) {
            expect(exports).to.have.property(`.${subpath ?? ''}`);
          }
        }
      });

      it('leads to all others', () => {
        const links = Array.from(guide.document.querySelectorAll('.guides a'), (link) =>
          link.getAttribute('href'),
        );
        expect(links).to.have.members(names.filter((name) => name !== 'index.html'));
      });
    });
  }
});
