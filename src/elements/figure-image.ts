import { directionOf } from '../charts/draw-text.js';
import type { LineChart } from '../charts/line-chart.js';
import type { Language } from '../core/language.js';
import { drawShapes, shapesBottom } from './shapes-image.js';
import type { FigureTheme } from './theme-controller.js';

/** Room around the figure, in CSS pixels: a picture stands on its own. */
const margin = 16;

/**
 * Draws a figure's charts, shapes (svg elements with `data-image-shape`) and texts (elements with
 * `data-image-text`) where they stand on the page.
 * Rejects if the figure has no size or the browser cannot make a picture.
 */
export async function drawFigure(
  host: HTMLElement,
  theme: FigureTheme | undefined,
  charts: ReadonlyMap<HTMLElement, LineChart>,
  scale: number,
  { term }: Language,
): Promise<Blob> {
  const root = host.shadowRoot;
  const figure = root?.querySelector('figure')?.getBoundingClientRect();
  if (!theme || !root || !figure || figure.width === 0 || figure.height === 0) {
    throw new Error(term('pictureNeedsFigure'));
  }
  const canvas = document.createElement('canvas');
  const width = figure.width + 2 * margin;
  const mostPixels = 8192;
  const texts = textsOf(host, figure);
  const bottom = Math.max(
    shapesBottom(root, figure),
    ...texts.map(({ y, lineHeight }) => y + lineHeight),
    ...Array.from(charts.keys(), (box) => box.getBoundingClientRect().bottom - figure.top),
  );
  const height = bottom + 2 * margin;
  const safeScale = Math.min(Math.max(scale, 0.1) || 1, mostPixels / width, mostPixels / height);
  canvas.width = Math.round(width * safeScale);
  canvas.height = Math.round(height * safeScale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(term('noCanvas'));
  context.scale(safeScale, safeScale);
  context.fillStyle = opaque(theme.surface, host);
  context.fillRect(0, 0, width, height);
  context.translate(margin, margin);
  for (const [container, chart] of charts) {
    const box = container.getBoundingClientRect();
    const { left, top } = figure;
    chart.drawOn(context, box.left - left, box.top - top, box.width, box.height, safeScale);
  }
  drawShapes(context, root, figure);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const { text, x, y, font, color, halo, lineHeight } of texts) {
    context.font = font;
    context.direction = directionOf(text);
    if (halo) {
      context.strokeStyle = halo.color;
      context.lineWidth = halo.width;
      context.lineJoin = 'round';
      context.strokeText(text, x, y + lineHeight / 2);
    }
    context.fillStyle = color;
    context.fillText(text, x, y + lineHeight / 2);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(term('pictureFailed')));
    }, 'image/png');
  });
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
  readonly font: string;
  readonly color: string;
  /** The outline that keeps a text of an SVG readable over lines. */
  readonly halo?: { readonly color: string; readonly width: number };
}

/** Every line of text as the browser broke it. */
function textsOf(host: HTMLElement, figure: DOMRect): PlacedText[] {
  const placed: PlacedText[] = [];
  for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>('[data-image-text]')) {
    for (const node of textNodesOf(element)) {
      const parent = node.parentElement ?? element;
      const style = getComputedStyle(parent);
      // Engines slant the single letters of formulas without a word of it in the style.
      const isLetter = parent.localName === 'mi' && node.data.trim().length === 1;
      const slant = isLetter ? 'italic' : style.fontStyle;
      const font = `${slant} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      for (const { text, left, top, height } of linesOf(node)) {
        placed.push({
          ...{ text, font, ...inkOf(parent, style), lineHeight: height },
          ...{ x: left - figure.left, y: top - figure.top },
        });
      }
    }
  }
  return placed;
}

function inkOf(parent: Element, style: CSSStyleDeclaration): Pick<PlacedText, 'color' | 'halo'> {
  if (!(parent instanceof SVGElement)) return { color: style.color };
  if (style.stroke === 'none') return { color: style.fill };
  return { color: style.fill, halo: { color: style.stroke, width: parseFloat(style.strokeWidth) } };
}

function textNodesOf(element: HTMLElement): Text[] {
  const slots = element.querySelectorAll('slot');
  const assigned = Array.from(slots).flatMap((slot) => slot.assignedNodes());
  const nodes: Text[] = [];
  for (const root of assigned.length > 0 ? assigned : [element]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (root instanceof Text) nodes.push(root);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  }
  return nodes.filter((node) => node.data.trim() !== '');
}

interface TextLine {
  text: string;
  left: number;
  readonly top: number;
  readonly height: number;
}

function linesOf(node: Text): TextLine[] {
  const range = document.createRange();
  const lines: TextLine[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+\s?/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    if (width === 0) continue;
    const text = word.replace(/\s/, ' ');
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < 2) {
      line.text += text;
      // Arabic goes on at the left.
      line.left = Math.min(line.left, left);
    } else lines.push({ text, left, top, height });
  }
  return lines;
}

/** The surface, or where the figure paints none the first background behind it. */
export function opaque(surface: string, host: HTMLElement): string {
  for (let element: Element | null = host; element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') {
      return backgroundColor;
    }
  }
  return surface;
}
