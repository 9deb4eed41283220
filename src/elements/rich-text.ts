/** A line of text in pieces, of which some stand out. */
export type RichText = readonly TextPiece[];

export interface TextPiece {
  readonly text: string;
  readonly strong?: boolean;
}

/** How rich text is set on a canvas. */
export interface TextFace {
  readonly family: string;
  /** In CSS pixels. */
  readonly size: number;
  /** Of the pieces that stand out, and of the others. */
  readonly strongColor: string;
  readonly color: string;
}

const strongWeight = 650;

/** Draws a line whose left edge is at x and whose middle is at y. */
export function drawRichText(
  context: CanvasRenderingContext2D,
  line: RichText,
  [x, y]: readonly [number, number],
  face: TextFace,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  let left = x;
  for (const piece of line) {
    setFont(context, piece, face);
    context.fillStyle = piece.strong ? face.strongColor : face.color;
    context.fillText(piece.text, left, y);
    left += context.measureText(piece.text).width;
  }
}

/** The width of a line in CSS pixels. */
export function richTextWidth(
  context: CanvasRenderingContext2D,
  line: RichText,
  face: TextFace,
): number {
  return line.reduce((sum, piece) => {
    setFont(context, piece, face);
    return sum + context.measureText(piece.text).width;
  }, 0);
}

/** Joins words, which do not break, to lines that fit into a width, as far as they can. */
export function fillLines(
  context: CanvasRenderingContext2D,
  words: readonly RichText[],
  width: number,
  face: TextFace,
): RichText[] {
  const lines: RichText[] = [];
  for (const word of words) {
    const longer = [...(lines.at(-1) ?? []), ...(lines.length > 0 ? [{ text: ' ' }] : []), ...word];
    const fits = lines.length > 0 && richTextWidth(context, longer, face) <= width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function setFont(context: CanvasRenderingContext2D, { strong }: TextPiece, face: TextFace): void {
  context.font = `${strong ? strongWeight : 400} ${face.size}px ${face.family}`;
}
