import { englishSymbols } from '../core/number-format.js';
import type { NumberSymbols } from '../core/number-format.js';

/** One curve or cloud of points with its own x, so that kinks are exact vertices. */
export interface ChartLine {
  readonly label: string;
  /** Ascending; a repeated x makes a vertical step. */
  readonly x: ArrayLike<number>;
  /** Length of x; null, NaN and infinite values leave a gap, those beyond 1e15 lead out of the plot. */
  readonly y: ArrayLike<number | null>;
  readonly color: string;
  /** Of the stroke, or the diameter of a point, in CSS pixels. */
  readonly width: number;
  /** Lengths of strokes and gaps in CSS pixels. */
  readonly dash?: readonly number[];
  /** 0 to 1, default 1. */
  readonly opacity?: number;
  readonly kind?: 'line' | 'points';
  /** Whether a thin darker core lets a broad soft line be seen. */
  readonly hasCore?: boolean;
  /** Whether it is drawn over the markers. */
  readonly isOnTop?: boolean;
  /** Whether it joins two others, so that its label may stand nearer to them. */
  readonly joins?: boolean;
  /** Words at the line's last visible point; `*x*` sets x in italics. */
  readonly endLabel?: string;
}

/**
 * A mark at one point: an open ring, a filled dot, a short tick below the x axis (y is ignored), or an
 * arrow beside the point.
 */
export interface ChartMarker {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly shape: 'ring' | 'dot' | 'tick' | 'arrow-up' | 'arrow-down';
  /** A number or letter drawn in a ring or dot, which grows to hold it, or beside an arrow. */
  readonly label?: string;
  /** Stands beside a line through its point: of this slope, so many CSS pixels above it, or below. */
  readonly beside?: { readonly slope: number; readonly distance: number };
  /** Of an arrow: the side of its point on which it stands, if there is room. */
  readonly side?: 'left' | 'right';
}

/** Everything that a chart shows. */
export interface ChartContent {
  readonly lines: readonly ChartLine[];
  readonly markers?: readonly ChartMarker[];
  readonly xRange: readonly [number, number];
  /** Exact limits, or `auto`: padded limits of what the lines show within xRange. */
  readonly yRange: readonly [number, number] | 'auto';
  readonly yScale?: 'linear' | 'log';
  /** Below the end of the x axis; `*x*` sets x in italics. */
  readonly xTitle?: string;
  /** Between the x axis and its numbers, beyond the usual, in CSS pixels; the cursor hangs into it. */
  readonly xRoom?: number;
  /** Above the y axis. */
  readonly yTitle?: string;
  /** Names along the y axis instead of numbers; some are left out where they are too close. */
  readonly yTicks?: readonly { readonly y: number; readonly label: string }[];
  /** Whether x counts something, so that only whole numbers get a tick. */
  readonly xIsCount?: boolean;
  /** The x of a vertical line over the whole plot. */
  readonly cursorX?: number;
  readonly cursorColor?: string;
  /** Whether one unit is as long on y as on x: the plot area shrinks to make it so. */
  readonly equalScales?: boolean;
}

/**
 * Colours as a canvas understands them (no custom properties), a font family, CSS pixels, and how numbers
 * are written.
 */
export interface ChartTheme {
  readonly text: string;
  readonly mutedText: string;
  readonly grid: string;
  readonly zeroLine: string;
  readonly surface: string;
  /** What text is written in that has one of these colours, where that is another colour. */
  readonly inks?: Readonly<Record<string, string>>;
  readonly font: string;
  readonly fontSize: number;
  readonly symbols: NumberSymbols;
}

/** The rectangle between the axes, in CSS pixels from the container's top left corner. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart that shows nothing yet. */
export const emptyContent: ChartContent = {
  lines: [],
  xRange: [-1, 1],
  yRange: [-1, 1],
};

/** The system's own colours, until the page's are known. */
export const systemTheme: ChartTheme = {
  text: 'CanvasText',
  mutedText: 'CanvasText',
  grid: 'GrayText',
  zeroLine: 'CanvasText',
  surface: 'Canvas',
  font: 'system-ui, sans-serif',
  fontSize: 13,
  symbols: englishSymbols,
};
