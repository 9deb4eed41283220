/** An element that grades what its learner does. */
export interface GradedElement extends HTMLElement {
  /** What the learner has set, as text. */
  readonly value: string;
  /** All that restores it, as JSON. */
  state: object;
  readonly score: number;
  readonly solved: boolean;
  /** A value that is right, unless it is hidden. */
  readonly answer?: string;
  /** The largest error that counts as correct. */
  readonly tolerance?: number;
}

/** How an answer was judged, as the event `relu-answer` tells it. */
export interface Judgement {
  readonly score: number;
  readonly correct: boolean;
  readonly maxError: number;
  readonly attempt: number;
}

/** Whether an element can be restored and graded by now. */
export function isReady(element: Element): element is GradedElement {
  return 'state' in element && 'score' in element && element.ownerDocument.readyState !== 'loading';
}

/** Resolves once an element is defined and the page has been read to its end. */
export async function whenReady(element: Element): Promise<void> {
  const { ownerDocument, localName } = element;
  if (ownerDocument.readyState === 'loading') {
    await new Promise((resolve) =>
      ownerDocument.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
  }
  await ownerDocument.defaultView?.customElements.whenDefined(localName);
}

/** The key of an element in what is saved: its id, else its name, else its tag and its place among those. */
export function keyOf(element: Element, taken: (key: string) => boolean): string {
  const name = element.id || element.getAttribute('name') || placeOf(element);
  let key = name;
  for (let copy = 2; taken(key); copy++) key = `${name}-${copy}`;
  return key;
}

function placeOf(element: Element): string {
  const root = element.getRootNode() as ParentNode & Node;
  const all = 'querySelectorAll' in root ? [...root.querySelectorAll(element.localName)] : [];
  return `${element.localName}-${Math.max(0, all.indexOf(element)) + 1}`;
}
