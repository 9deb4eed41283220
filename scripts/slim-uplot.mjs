import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';

/** The version that the places below have been read in. */
const knownVersion = '1.6.32';

/**
 * What of uPlot no chart of ours reaches (src/charts/plot.ts): it has no legend, cursor, selection,
 * time axis, second mode, plug-in or series of its own, and says itself where ticks are and what they read.
 * Each place is in the source once; what is then called by nobody, the bundler leaves out.
 */
const places = [
  ['const FEAT_TIME          = true;', 'const FEAT_TIME = false;'],
  ['const mode = self.mode;', 'const mode = 1;'],
  ['const linearPath = linear() ;', ''],
  ['const pointsPath = points() ;', ''],
  // No time axis.
  ['let isTime = sc.time;\n\n\t\t\t\tlet rn', 'const isTime = false;\n\t\t\t\tlet rn'],
  ['let isTime = sc.time;\n\n\t\t\taxis.size', 'const isTime = false;\n\t\t\taxis.size'],
  ['let isTime = mode == 1 && scales[s.scale].time;', 'const isTime = false;'],
  [between('const _tzDate  =', 'const activeIdxs'), ''],
  // No legend, no cursor.
  ['(self.legend = assign({}, legendOpts, opts.legend))', '{}'],
  ['(self.cursor = assign({}, cursorOpts, {drag: {y: mode == 2}}, opts.cursor))', '{}'],
  ['const showLegend = legend.show;', 'const showLegend = false;'],
  ['const showCursor =                cursor.show;', 'const showCursor = false;'],
  [between('const markers    = legend.markers;', 'let legendTable;'), ''],
  ['if (legend.live) {\n\t\tconst getMultiVals', 'if (false) {\n\t\tconst getMultiVals'],
  ['if (legend.show && legend.live && shouldSetLegend)', 'if (false)'],
  ['legendTable?.remove(); // in case mounted outside of root', ''],
  ['if (cursor.dataIdx == null) {', 'if (false) {'],
  [between('let points = cursor.points;', 'const focus ='), ''],
  ['const cursorFocus = focus.prox >= 0;', 'const cursorFocus = false;'],
  ['const cursorOnePt = cursorFocus && points.one;', 'const cursorOnePt = false;'],
  ['on("click", wrap, e => {', 'void (0, e => {'],
  ['const drag = cursor.drag;', 'const drag = {};'],
  [between('events.mousedown = mouseDown;', 'if (showCursor) {\n\t\tonMouse(mousedown'), ''],
  [between('const seriesIdxMatcher =', 'function pubSync'), ''],
  ['sync.sub(self);', ''],
  ['sync.unsub(self);', ''],
  ['self.pub = pub;', ''],
  ['mouseListeners.clear();', ''],
  ['cursorPlots.delete(self);', ''],
  // No selection.
  ['const selectDiv = select.show ? placeDiv(SELECT, select.over ? over : under) : null;', ''],
  ['if (select.show && !shouldSetSelect &&', 'if (false &&'],
  ['if (select.show && shouldSetSelect)', 'if (false)'],
  // No series but that of x, and no data.
  ['if (cursorOnePt || i > 0) {', 'if (false) {'],
  ['if (dataLen > 0) {\n\t\t\tlet shouldAlpha', 'if (false) {\n\t\t\tlet shouldAlpha'],
  ['if (dataLen > 0) {\n\t\t\t// pre-range', 'if (false) {\n\t\t\t// pre-range'],
  ['if (dataLen > 0) {\n\t\t\t\ti0 = idxs[0] = 0;', 'if (false) {\n\t\t\t\ti0 = idxs[0] = 0;'],
  // Ranges and ticks are given.
  [between('sc.range = fnOrSelf(rn || (', 'sc.auto = fnOrSelf'), 'sc.range = fnOrSelf(rn);\n'],
  [between('if (scaleKey != xScaleKey || (mode == 2 && !isTime)) {', 'sc.range ='), ''],
  [between('axis.incrs  = fnOrSelf(axis.incrs  ||', 'axis.stroke        ='), givenTicks()],
  [between('axis.values = (', 'axis.filter ='), 'axis.values = fnOrSelf(av);\n'],
  [between('axis.filter = fnOrSelf(axis.filter ||', 'axis.font      ='), ''],
  // No calls from outside but these: setSize, batch, redraw, destroy.
  ...['addSeries', 'delSeries', 'setSelect', 'setSeries', 'setLegend', 'posToVal'].map(unpublished),
  ...['addBand', 'setBand', 'delBand', 'setData'].map(unpublished),
  ['self.posToIdx = closestIdxFromXpos;', ''],
  ['self.valToIdx = val =>', 'const valToIdx = val =>'],
  ['self.valToPos = (val, scale, can) =>', 'const valToPos = (val, scale, can) =>'],
  ['self.setCursor = (opts, _fire, _pub) =>', 'const setCursor = (opts, _fire, _pub) =>'],
  [between('uPlot.assign = assign;', 'export {'), ''],
];

/**
 * Leaves out of uPlot what our charts never reach.
 * @returns {import('rollup').Plugin}
 */
export function slimUplot() {
  return {
    name: 'slim-uplot',
    transform(code, id) {
      if (!/[/\\]uplot[/\\]dist[/\\]uPlot\.esm\.js$/.test(id)) return null;
      const file = join(projectFolder, 'node_modules/uplot/package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8'));
      if (version !== knownVersion)
        this.error(`slim-uplot.mjs knows ${knownVersion}, not ${version}`);
      return places.reduce((text, [place, by]) => replaceOnce(text, place, by), code);
    },
  };
}

/** @param {string} start @param {string} end which stays */
function between(start, end) {
  return { start, end };
}

function givenTicks() {
  return 'axis.incrs = fnOrSelf(axis.incrs);\n\t\t\taxis.splits = fnOrSelf(axis.splits);\n\t\t\t';
}

/** @param {string} name */
function unpublished(name) {
  return [`self.${name} = ${name};`, ''];
}

function replaceOnce(text, place, by) {
  const start = typeof place === 'string' ? place : place.start;
  const from = text.indexOf(start);
  if (from < 0 || text.indexOf(start, from + 1) >= 0) {
    throw new Error(`uPlot does not have this once: ${start}`);
  }
  const to = typeof place === 'string' ? from + place.length : text.indexOf(place.end, from);
  if (to < 0) throw new Error(`uPlot does not have this after it: ${place.end}`);
  return text.slice(0, from) + by + text.slice(to);
}
