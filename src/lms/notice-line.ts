import type { Problem } from './adapter.js';
import { noticeLanguage, noticeText } from './notices.js';

/** The sentence after an exercise that says why nothing is recorded. */
export class NoticeLine {
  readonly #element: Element;
  #line: HTMLElement | undefined;
  #shown: Problem | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  /** Says it, or nothing if there is no problem. */
  show(problem: Problem | undefined): void {
    if (problem === this.#shown) return;
    this.#shown = problem;
    if (problem === undefined) {
      this.#line?.remove();
      this.#line = undefined;
      return;
    }
    const line = this.#line ?? this.#append();
    const language = noticeLanguage(languageOf(this.#element));
    line.lang = language;
    line.dir = language === 'ar' ? 'rtl' : 'ltr';
    // Screen readers announce what changes in a status line that is already there.
    setTimeout(() => {
      if (this.#shown === problem) line.textContent = noticeText(problem, language);
    });
  }

  #append(): HTMLElement {
    const line = this.#element.ownerDocument.createElement('p');
    line.className = 'relu-lms-notice';
    line.setAttribute('part', 'lms-notice');
    line.setAttribute('role', 'status');
    this.#element.after(line);
    this.#line = line;
    return line;
  }
}

/** The `lang` of the nearest ancestor that has one, through shadow trees; empty if none has. */
function languageOf(element: Element): string {
  for (let place: Element | null = element; place;) {
    const holder: Element | null = place.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
