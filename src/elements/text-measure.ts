import type { MeasureText } from '../core/wrapped-text.js';

/** Of most fonts, for as long as nothing can be measured. */
const averageLetter = 0.56;

/** Widths of texts as a font of some pixels draws them; estimated where the font is not known yet. */
export function textMeasure(font: string | undefined, fontSize: number): MeasureText {
  const context = font === undefined ? null : document.createElement('canvas').getContext('2d');
  if (!context) return ({ text }) => averageLetter * fontSize * text.length;
  const known = new Map<string, number>();
  return ({ text, italic = false }) => {
    const key = `${italic ? 'i' : ''} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = `${italic ? 'italic ' : ''}${fontSize}px ${font}`;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}
