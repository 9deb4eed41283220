import type { ChartContent } from '../charts/chart-content.js';
import { ChartPicture, largestCanvas } from '../charts/chart-picture.js';
import type { Film } from '../export/film.js';
import { axisWidth } from './charts-controller.js';
import { drawRichText, fillLines, richTextWidth } from './rich-text.js';
import type { RichText, TextFace } from './rich-text.js';
import type { FigureTheme } from './theme-controller.js';

/** What a film of a run shows. Frames are counted within the film. */
export interface FilmScript {
  readonly heading: string;
  /** Epoch and loss, in pieces between which a line may break. */
  readonly statusOf: (frame: number) => readonly RichText[];
  readonly panels: readonly FilmPanel[];
  /** How long each frame stands, in milliseconds. */
  readonly delays: readonly number[];
  readonly theme: FigureTheme;
  readonly background: string;
  /** In CSS pixels, with `scale` device pixels each. */
  readonly width: number;
  readonly scale: number;
}

/** A chart of a film under the lines of its title. */
export interface FilmPanel {
  readonly titleOf: (frame: number) => readonly RichText[];
  readonly contentOf: (frame: number) => ChartContent | undefined;
  readonly height: number;
  /** Has a row of its own. */
  readonly wide: boolean;
}

interface Line {
  readonly text: RichText;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly face: TextFace;
}

interface Header {
  readonly linesOf: (frame: number) => readonly Line[];
  readonly height: number;
}

interface PlacedPanel extends FilmPanel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly titleHeight: number;
}

/** Lengths in CSS pixels, as in the figure. */
const margin = 16;
const gap = 16;
const headerGap = 12;
const lineHeight = 1.4;
const narrowestPanel = 200;

/**
 * Paints the frames of a run on a canvas of its own, laid out as a figure of that width is. Throws if
 * the browser offers no canvas to draw on.
 */
export function createTrainerFilm(script: FilmScript): Film {
  const { theme, width, background, delays } = script;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(theme.language.term('noCanvas'));
  const header = layOutHeader(context, script);
  const top = margin + (header.height > 0 ? header.height + headerGap : 0);
  const { panels, bottom } = layOutPanels(script, top);
  const height = bottom + margin;
  const scale = Math.min(script.scale, largestCanvas / width, largestCanvas / height);
  // Also gives the context its first state back.
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  const titleFace = faceOf(theme, 13);
  const charts = panels.map((panel) => new ChartPicture({ ...panel, scale, axisWidth }, theme));

  function* paint(frame: number): Generator<undefined, void> {
    context!.fillStyle = background;
    context!.fillRect(0, 0, width, height);
    for (const { text, x, y, face } of header.linesOf(frame)) {
      drawRichText(context!, text, [x, y], face);
    }
    for (const [place, panel] of panels.entries()) {
      const { x, y, titleHeight } = panel;
      for (const [line, text] of panel.titleOf(frame).entries()) {
        drawRichText(context!, text, [x + axisWidth, middleOf(line, y, titleFace)], titleFace);
      }
      const content = panel.contentOf(frame);
      if (content) charts[place].draw(context!, content, x, y + titleHeight);
      yield;
    }
  }

  return { canvas, delays, paint, destroy: () => charts.forEach((chart) => chart.destroy()) };
}

/** The heading, and the status beside it at the right, or below it where that does not fit. */
function layOutHeader(context: CanvasRenderingContext2D, script: FilmScript): Header {
  const { heading, statusOf, delays, theme } = script;
  const width = script.width - 2 * margin;
  const headingFace = faceOf(theme, 16);
  const statusFace = faceOf(theme, 14);
  const words = heading.split(/\s+/).filter((word) => word !== '');
  const strong = words.map((text) => [{ text, strong: true }]);
  const headings = fillLines(context, strong, width, headingFace);
  const widths = headings.map((line) => richTextWidth(context, line, headingFace));
  // The widest decides for all, that nothing moves while the film runs.
  const statusWidths = delays.map((_, frame) =>
    richTextWidth(context, joined(statusOf(frame)), statusFace),
  );
  const statusWidth = Math.ceil(Math.max(0, ...statusWidths));
  const headingHeight = heightOf(headings.length, headingFace);
  const besideIt = headings.length === 1 && widths[0] + gap + statusWidth <= width;
  const x = besideIt ? margin + width - statusWidth : margin;
  const y = besideIt
    ? margin + (headingHeight - heightOf(1, statusFace)) / 2
    : margin + headingHeight;
  const inOneLine = statusWidth <= width;
  const headingLines = headings.map((text, line) => ({
    ...{ text, x: margin, y: middleOf(line, margin, headingFace), face: headingFace },
  }));
  return {
    linesOf: (frame) => {
      const pieces = statusOf(frame);
      const status = (inOneLine ? [joined(pieces)] : pieces).map((text, line) => ({
        ...{ text, x, y: middleOf(line, y, statusFace), face: statusFace },
      }));
      return [...headingLines, ...status];
    },
    height: besideIt
      ? headingHeight
      : headingHeight + heightOf(inOneLine ? 1 : statusOf(0).length, statusFace),
  };
}

/** Panels in rows, as the figure's style sheet lays them out. */
function layOutPanels(
  { panels, theme, width }: FilmScript,
  top: number,
): { panels: readonly PlacedPanel[]; bottom: number } {
  const titleFace = faceOf(theme, 13);
  const rows = rowsOf(panels, width - 2 * margin);
  const placed: PlacedPanel[] = [];
  let y = top;
  for (const row of rows) {
    const panelWidth = (width - 2 * margin - (row.length - 1) * gap) / row.length;
    const titleHeight = Math.max(
      ...row.map((panel) => heightOf(panel.titleOf(0).length, titleFace)),
    );
    row.forEach((panel, column) => {
      const x = margin + column * (panelWidth + gap);
      placed.push({ ...panel, x, y, width: panelWidth, titleHeight });
    });
    y += titleHeight + Math.max(...row.map(({ height }) => height)) + gap;
  }
  return { panels: placed, bottom: y - gap };
}

function rowsOf(panels: readonly FilmPanel[], width: number): FilmPanel[][] {
  const fitting = Math.floor((width + gap) / (narrowestPanel + gap));
  const isSquare = fitting === 3 && panels.filter(({ wide }) => !wide).length === 4;
  const columns = width < 520 ? 1 : width < 680 || isSquare ? 2 : fitting;
  const rows: FilmPanel[][] = [];
  for (const panel of panels) {
    const row = rows.at(-1);
    const fits = row && row.length < columns && !panel.wide && !row[0].wide;
    if (fits) row.push(panel);
    else rows.push([panel]);
  }
  return rows;
}

function joined(pieces: readonly RichText[]): RichText {
  return pieces.flatMap((piece, index) => (index > 0 ? [{ text: ' · ' }, ...piece] : piece));
}

function faceOf({ font, text, mutedText }: FigureTheme, size: number): TextFace {
  return { family: font, size, strongColor: text, color: mutedText };
}

/** Whole pixels, so that text is equally sharp in every line. */
function heightOf(lines: number, { size }: TextFace): number {
  return lines * Math.round(size * lineHeight);
}

function middleOf(line: number, top: number, face: TextFace): number {
  return Math.round(top + heightOf(line + 0.5, face));
}
