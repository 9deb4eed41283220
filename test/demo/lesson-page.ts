import '../../src/index.js';
import type { LessonPage } from './lesson-figures.js';

/** The article of a lesson page with the elements as their sources make them; the caller removes it. */
export async function lesson(page: LessonPage): Promise<HTMLElement> {
  const response = await fetch(`/demo/lessons/${page}.html`);
  const source = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = document.createElement('article');
  article.append(
    ...Array.from(source.querySelector('article')!.childNodes, (node) =>
      document.importNode(node, true),
    ),
  );
  document.body.append(article);
  const figures = Array.from(article.querySelectorAll<Figure>('[id^="figure-"]'));
  // Those that follow another need its first network.
  for (let round = 0; round < 2; round++)
    await Promise.all(figures.map((figure) => figure.updateComplete));
  return article;
}

export interface Figure extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  describe(): string;
}
