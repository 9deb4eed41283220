import type { Language } from '../core/language.js';
import type { ChartContent, ChartLine } from './chart-content.js';

/** The fan of lines under relu. */
export interface Fan {
  /** Slopes of the lines, each from 0 to 1. */
  readonly slopes: readonly number[];
  /** The slope of the line that stands out. */
  readonly highlighted: number;
  /** The expected slope. */
  readonly mean: number;
  readonly colors: {
    readonly text: string;
    readonly mutedText: string;
    readonly accent: string;
    readonly language: Language;
  };
}

/** How far the axes reach to both sides. */
const reach = 2;

/** relu, the lines that touch it at 0 from below, the expected one and the one chosen. */
export function subgradientPanel({ slopes, highlighted, mean, colors }: Fan): ChartContent {
  const line = (slope: number, label: string, style: Pick<ChartLine, 'color' | 'width'>) => ({
    ...{ label, x: [-reach, reach], y: [-reach * slope, reach * slope], ...style },
  });
  const faint = { color: colors.mutedText, width: 1, opacity: 0.55 };
  const relu: ChartLine = {
    ...{ label: 'relu', x: [-reach, 0, reach], y: [0, 0, reach], color: colors.text, width: 3 },
    endLabel: 'relu(*z*)',
  };
  return {
    lines: [
      ...slopes.map((slope) => ({ ...line(slope, 'subgradient', faint), ...faint })),
      relu,
      {
        ...line(highlighted, 'chosen', { color: colors.accent, width: 3 }),
        endLabel: `*g* = ${colors.language.number(highlighted, 3)}`,
      },
      {
        ...line(mean, 'expected', { color: colors.text, width: 1.5 }),
        dash: [5, 5],
        endLabel: 'E[*g*]',
      },
    ],
    markers: [{ x: 0, y: 0, color: colors.text, shape: 'ring' }],
    xRange: [-reach, reach],
    yRange: [-reach, reach],
    xTitle: '*z*',
    equalScales: true,
  };
}
