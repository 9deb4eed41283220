import { resizeFrames } from './resize-frames.js';

// Also a classic script, so there is nothing to export. A server that imports it has no page.
if (typeof document !== 'undefined') resizeFrames(document);
