// A classic script that needs no other line: it connects all graded exercises of its page.
import { connectPage } from './connect-page.js';

const script = document.currentScript;
connectPage(script instanceof HTMLElement ? script.dataset.adapter : undefined);
