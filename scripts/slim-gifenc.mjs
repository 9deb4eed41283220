const wrapper = 'relu-gifenc';

/**
 * Leaves out of gifenc what src/export/gif.ts does not call: imported on demand, all of a package would
 * be kept.
 * @returns {import('rollup').Plugin}
 */
export function slimGifenc() {
  return {
    name: 'slim-gifenc',
    resolveId: (source) => (source === 'gifenc' || source === wrapper ? wrapper : null),
    load(id) {
      if (id !== wrapper) return null;
      return `export { GIFEncoder, nearestColorIndex, quantize } from 'gifenc/src/index.js';`;
    },
  };
}
