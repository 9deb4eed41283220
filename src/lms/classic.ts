// A classic script that needs no other line: it connects all graded exercises of its page.
import { connectPage } from './connect-page.js';

// A server that imports the file has no page.
if (typeof document !== 'undefined') {
  const script = document.currentScript;
  connectPage(script instanceof HTMLElement ? script.dataset.adapter : undefined);
}
