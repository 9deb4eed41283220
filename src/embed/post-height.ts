import { isMessage } from './message.js';

/**
 * Tells the page around how high a box is, in whole CSS pixels: once, and again whenever that changes
 * or the page asks. Learning management systems listen to `lti.frameResize`.
 */
export function postHeight(box: Element, view: Window): void {
  const { parent } = view;
  if (parent === view) return;
  let posted: number | undefined;
  const post = (): void => {
    // The height depends on the width alone, so a page that follows it comes to rest.
    parent.postMessage({ source: 'relu-elements', type: 'height', height: posted }, '*');
    parent.postMessage({ subject: 'lti.frameResize', height: posted }, '*');
  };
  new ResizeObserver(() => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    post();
  }).observe(box);
  view.addEventListener('message', ({ source, data }) => {
    if (source === parent && isMessage(data, 'height-wanted') && posted !== undefined) post();
  });
}
