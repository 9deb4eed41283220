import { mountMarked } from './embed/mount.js';

export * from './index.js';

// A server that imports the file has no page.
if (typeof document !== 'undefined') mountMarked(document);
