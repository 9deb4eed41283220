import { declaredAttributes } from './declared-attributes.js';
import { figureTags, unitTag } from '../core/figure-tags.js';

const selector = '[data-relu]';
/** Global attributes that figures make use of: others find them, and they have a language. */
const globalAttributes: readonly string[] = ['id', 'lang', 'dir'];
/** As in the address of the embed page, no attribute but the sentence under the figure. */
const caption = 'caption';

/**
 * Mounts what a page describes by `<div data-relu="relu-plot" data-functions="relu tanh">`, for places
 * that keep scripts but strip unknown tags: now, and whatever is added later. The div stays, since it
 * may belong to a framework or a style sheet; its children become the element's.
 */
export function mountMarked(page: Document): void {
  if (page.readyState === 'loading') {
    // Divs are only complete when the page is parsed.
    page.addEventListener('DOMContentLoaded', () => mountMarked(page), { once: true });
    return;
  }
  mountAll(page.querySelectorAll<HTMLElement>(selector));
  new MutationObserver((records) => mountAll(records.flatMap(markedIn))).observe(page, {
    attributeFilter: ['data-relu'],
    childList: true,
    subtree: true,
  });
}

function markedIn({ target, addedNodes }: MutationRecord): HTMLElement[] {
  return [target, ...addedNodes]
    .filter((node) => node instanceof HTMLElement)
    .flatMap((node) => [
      ...(node.matches(selector) ? [node] : []),
      // All that is in the target has been looked at before.
      ...(node === target ? [] : node.querySelectorAll<HTMLElement>(selector)),
    ]);
}

/** From the last to the first, so that a figure finds its units when it is mounted. */
function mountAll(marked: Iterable<HTMLElement>): void {
  for (const place of [...marked].reverse()) if (place.isConnected) mount(place);
}

function mount(place: HTMLElement): void {
  const tag = (place.dataset.relu ?? '').trim().toLowerCase();
  if (tag === unitTag && isFigure(place.parentElement)) {
    place.replaceWith(createElement(tag, place));
  } else if (!figureTags.includes(tag)) {
    const allowed = `${figureTags.join(', ')}, and ${unitTag} directly inside one of them`;
    console.warn(`data-relu="${tag}" can’t be used here. Allowed: ${allowed}.`);
  } else if (!Array.from(place.children).some(({ localName }) => localName === tag)) {
    // Whoever has come first, this copy of the script or another, has left the element there.
    place.append(createElement(tag, place));
  }
}

function isFigure(element: HTMLElement | null): boolean {
  return element !== null && (element.matches(selector) || figureTags.includes(element.localName));
}

function createElement(tag: string, place: HTMLElement): HTMLElement {
  const element = place.ownerDocument.createElement(tag);
  const allowed = [...declaredAttributes(tag), ...globalAttributes];
  if (tag !== unitTag) allowed.push(caption);
  for (const { name, value } of place.attributes) {
    if (!name.startsWith('data-') || name === 'data-relu') continue;
    const attribute = name.slice('data-'.length);
    if (!allowed.includes(attribute)) {
      console.warn(`<${tag}>: ${name} can’t be used. Allowed: data- and ${allowed.join(', ')}.`);
    } else if (attribute === 'id' && isTaken(value, place.ownerDocument)) {
      console.warn(`<${tag}>: data-id="${value}" is a name that the page has already.`);
    } else if (attribute === caption) {
      element.append(createCaption(value, place.ownerDocument));
    } else {
      element.setAttribute(attribute, value);
    }
  }
  element.append(...place.childNodes);
  return element;
}

function createCaption(text: string, page: Document): HTMLElement {
  const element = page.createElement('p');
  element.slot = caption;
  element.textContent = text;
  return element;
}

/** An id is also a global name: one of a stranger's choice could stand for what a script looks for. */
function isTaken(id: string, page: Document): boolean {
  return id in page || (page.defaultView !== null && id in page.defaultView);
}
