import type { ChartContent, ChartTheme } from './chart-content.js';
import type { PlotFrame } from './plot-frame.js';

/** How a text is set. */
export interface TextStyle {
  readonly weight?: number;
  readonly italic?: boolean;
}

/** Height of a line of text as a multiple of the font's size. */
export const lineHeight = 1.35;

/** Nothing is readable below this. */
const smallestFont = 12;

/** How much larger than usual a theme's texts are, and with them what holds or separates them. */
export function textScale({ fontSize }: ChartTheme): number {
  return fontSize / smallestFont;
}

/** The theme with a font size that is readable and whole, as uPlot's axes take no other. */
export function readable(theme: ChartTheme): ChartTheme {
  return {
    ...theme,
    fontSize: Math.max(smallestFont, Math.round(theme.fontSize) || 0),
  };
}

/** The value of a canvas context's `font`. */
export function fontOf(theme: ChartTheme, { weight = 400, italic }: TextStyle = {}): string {
  return `${italic ? 'italic ' : ''}${weight} ${theme.fontSize}px ${theme.font}`;
}

/** The colour of a text that belongs to what has this colour. */
export function inkOf({ inks }: ChartTheme, color: string): string {
  return inks?.[color] ?? color;
}

/** Width of a text in which `*x*` stands for an italic x, in CSS pixels. */
export function textWidth(frame: PlotFrame, text: string, style: TextStyle = {}): number {
  return spans(text).reduce((sum, span) => sum + measure(frame, span, style), 0);
}

/** What a text's letters cover, without the room of a line above and below them, in CSS pixels. */
export function textSize(
  frame: PlotFrame,
  text: string,
  style: TextStyle,
): { width: number; height: number; ascent: number } {
  let [ascent, descent] = [0, 0];
  for (const span of spans(text)) {
    measure(frame, span, style);
    const metrics = frame.context.measureText(span.text);
    ascent = Math.max(ascent, metrics.actualBoundingBoxAscent);
    descent = Math.max(descent, metrics.actualBoundingBoxDescent);
  }
  return { width: textWidth(frame, text, style), height: ascent + descent, ascent };
}

/**
 * Draws a text in which `*x*` stands for an italic x, its left edge at x and its baseline at y. A halo
 * in the surface's colour keeps it readable over lines. A text with Arabic or Hebrew letters runs from the
 * right.
 */
export function drawText(
  frame: PlotFrame,
  text: string,
  [x, y]: readonly [number, number],
  color: string,
  style: TextStyle = {},
): void {
  const { context, theme } = frame;
  context.save();
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.direction = directionOf(text);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = theme.surface;
  context.fillStyle = color;
  const ordered = context.direction === 'rtl' ? spans(text).reverse() : spans(text);
  // All halos first: the next span's would cover the end of this one.
  for (const draw of ['strokeText', 'fillText'] as const) {
    let left = x;
    for (const span of ordered) {
      const width = measure(frame, span, style);
      context[draw](span.text, left, y);
      left += width;
    }
  }
  context.restore();
}

/** The direction of a text: formulas and numbers alone run from the left in every language. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? 'rtl' : 'ltr';
}

/** Draws the titles: y's above its axis, x's below the end of its axis. */
export function drawTitles(frame: PlotFrame, { xTitle, yTitle }: ChartContent): void {
  const { area, theme } = frame;
  const right = area.left + area.width;
  const bottom = area.top + area.height;
  if (yTitle)
    drawText(frame, yTitle, [area.left, area.top - 0.8 * theme.fontSize], theme.mutedText);
  if (xTitle) {
    const left = right - textWidth(frame, xTitle);
    drawText(frame, xTitle, [left, bottom + xTitleBaseline(theme)], theme.mutedText);
  }
}

/** Room between the plot area and the labels of the x axis, where ticks of markers stand. */
export const xLabelGap = 10;

/** Height of the x axis with its labels and title, in CSS pixels. */
export function xAxisHeight(theme: ChartTheme, hasTitle: boolean): number {
  return xLabelGap + Math.ceil(theme.fontSize * lineHeight * (hasTitle ? 2 : 1));
}

function xTitleBaseline(theme: ChartTheme): number {
  return xLabelGap + theme.fontSize * (lineHeight + 0.9);
}

interface Span {
  readonly text: string;
  readonly italic: boolean;
}

function spans(text: string): Span[] {
  return text
    .split('*')
    .map((part, index) => ({ text: part, italic: index % 2 === 1 }))
    .filter((span) => span.text !== '');
}

/** Leaves the span's font set. */
function measure({ context, theme }: PlotFrame, { text, italic }: Span, style: TextStyle): number {
  context.font = fontOf(theme, { ...style, italic: italic || style.italic });
  return context.measureText(text).width;
}
