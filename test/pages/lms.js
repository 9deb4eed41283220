/**
 * Connects the page's exercise with the built files. Query: `adapter` is the name of one, found by itself
 * if missing; `options` are its options as JSON. Tells the page around it when it has done so.
 */
import * as lms from '../../dist/cdn/lms.js';
import '../../dist/cdn/relu-elements.js';

const query = new URLSearchParams(location.search);
const name = query.get('adapter');
const adapter = name
  ? lms[name](JSON.parse(query.get('options') ?? 'null') ?? undefined)
  : undefined;
const connection = lms.connect(document.querySelector('#exercise'), { adapter });
await connection.ready;
document.documentElement.dataset.problem = connection.problem ?? 'none';
