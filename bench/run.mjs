/** `npm run bench`: compiles the core as it is now, then times it, and an exercise in a browser. */
import { runTool } from '../scripts/run.mjs';

await runTool('tsc', ['--project', 'src/core', '--noEmit', 'false', '--outDir', 'build/core']);
const { comparePeers } = await import('./peers.mjs');
const { measureScaling } = await import('./scaling.mjs');
const { measureInteraction } = await import('./interaction.mjs');
const { formatBars } = await import('./tables.mjs');

console.log(`Node ${process.version}, ${process.arch}; medians of warm runs, one thread.\n`);
const peers = comparePeers();
console.log(`${peers.table}\n`);
const scaling = measureScaling();
console.log(`${scaling.table}\n`);
console.log(formatBars([...peers.bars, ...scaling.bars]));

const interaction = await measureInteraction();
console.log(`\n${interaction ?? 'The interaction is not measured: there is no Chromium.'}`);
