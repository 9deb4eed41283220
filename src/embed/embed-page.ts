import { declaredAttributes } from './declared-attributes.js';
import { readRequest } from './embed-request.js';
import type { EmbedRequest } from './embed-request.js';
import { figureTags, unitTag } from '../core/figure-tags.js';
import { loadLocale } from './load-locale.js';
import { postHeight } from './post-height.js';

/** The script of embed.html, which shows the figure that its address asks for. */
async function showFigure(page: Document, view: Window): Promise<void> {
  const request = readRequest(new URLSearchParams(view.location.search), declaredAttributes);
  const problems = [...request.problems];
  if (!figureTags.every((tag) => customElements.get(tag))) {
    problems.push('The script relu-elements.classic.js has not been loaded.');
  }
  const { tag, language } = request;
  if (language !== undefined) {
    if (await loadLocale(language, page)) speak(language, page);
    else problems.push(`There are no texts for lang="${language}"; they stay English.`);
  }
  if (tag !== undefined) {
    const figure = createFigure(tag, request, page);
    const { theme } = figure as { theme?: unknown };
    // The canvas behind a frame is transparent only where its scheme is that of the page around.
    if (theme === 'light' || theme === 'dark') page.documentElement.style.colorScheme = theme;
    page.title = tag;
    page.body.append(figure);
    await (figure as { updateComplete?: Promise<unknown> }).updateComplete;
  }
  report(problems, page);
  postHeight(page.body, view);
}

/** The figure takes its language from the page. */
function speak(language: string, page: Document): void {
  const { script } = new Intl.Locale(language).maximize();
  page.documentElement.lang = language;
  page.documentElement.dir = script === 'Arab' ? 'rtl' : 'ltr';
}

function createFigure(tag: string, request: EmbedRequest, page: Document): HTMLElement {
  const figure = create(tag, request.attributes, page);
  figure.append(...request.units.map((attributes) => create(unitTag, attributes, page)));
  if (request.caption !== undefined) {
    const caption = create('p', new Map([['slot', 'caption']]), page);
    caption.textContent = request.caption;
    // Its author's words may be in a language that the figure does not speak.
    if (request.language !== undefined) caption.lang = request.language;
    caption.dir = 'auto';
    figure.append(caption);
  }
  return figure;
}

function create(tag: string, attributes: ReadonlyMap<string, string>, page: Document): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}

function report(problems: readonly string[], page: Document): void {
  for (const problem of problems) {
    console.warn(problem);
    const sentence = create(
      'p',
      new Map([
        ['class', 'problem'],
        ['role', 'status'],
        ['lang', 'en'],
        ['dir', 'ltr'],
      ]),
      page,
    );
    sentence.textContent = problem;
    page.body.append(sentence);
  }
}

// A server that imports the file has no page.
if (typeof document !== 'undefined') void showFigure(document, window);
