/** Letters that are set alike. */
export interface TextRun {
  readonly text: string;
  /** A letter of a formula. */
  readonly italic?: boolean;
  /** A remark beside the matter. */
  readonly muted?: boolean;
}

/** A line of text, or a part of one that is not broken. */
export type TextLine = readonly TextRun[];

/** Parts of a text between which lines may break. */
export interface Paragraph {
  readonly parts: readonly TextLine[];
  /** What stands between two parts on one line: a space, or a comma and a space. */
  readonly separator: ' ' | ', ';
  /** Parts are not shortened, as numbers may not be. */
  readonly whole?: boolean;
}

/** The width of some letters in CSS pixels. */
export type MeasureText = (run: TextRun) => number;

/** A label's words. */
export function wordsOf(text: string, style: Omit<TextRun, 'text'> = {}): Paragraph {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return { parts: words.map((word) => [{ text: word, ...style }]), separator: ' ' };
}

/** Breaks a text into at most `mostLines` lines of a width; an ellipsis tells that there is more. */
export function wrapText(
  { parts, separator, whole = false }: Paragraph,
  width: number,
  measure: MeasureText,
  mostLines = 3,
): TextLine[] {
  const lines: TextRun[][] = [];
  const fits = (line: TextLine): boolean => lineWidth(line, measure) <= width;
  const pieces = parts.flatMap((part) =>
    (whole || fits(part) ? [part] : hyphenated(part)).map((piece, index) => ({
      piece,
      glue: index === 0 ? [{ text: separator }] : [],
    })),
  );
  for (const { piece, glue } of pieces) {
    const last = lines.at(-1);
    const joined = last && [...last, ...glue, ...piece];
    if (joined && fits(joined)) {
      lines[lines.length - 1] = joined;
      continue;
    }
    if (last && separator === ', ') last.push({ text: ',' });
    lines.push([...piece]);
  }
  if (whole) return lines;
  const kept = lines.slice(0, mostLines);
  if (lines.length > mostLines) kept[mostLines - 1].push({ text: '…' });
  return kept.map((line) => (fits(line) ? line : shortened(line, fits)));
}

/** A word's pieces: it may be broken after its hyphens. */
function hyphenated(word: TextLine): TextLine[] {
  return word.flatMap((run) => run.text.split(/(?<=-)/).map((text) => [{ ...run, text }]));
}

/** The width of a line in CSS pixels. */
export function lineWidth(line: TextLine, measure: MeasureText): number {
  return line.reduce((sum, run) => sum + measure(run), 0);
}

/** Drops letters at the end until the rest fits with an ellipsis; one letter always stays. */
function shortened(line: TextLine, fits: (line: TextLine) => boolean): TextLine {
  const letters = line.flatMap((run) =>
    Array.from(run.text, (letter) => ({ ...run, text: letter })),
  );
  while (letters.at(-1)?.text === '…') letters.pop();
  const ellipsis = { ...letters[letters.length - 1], text: '…' };
  while (letters.length > 1 && !fits([...letters, ellipsis])) letters.pop();
  return [{ ...letters[0], text: letters.map(({ text }) => text).join('') + '…' }];
}
