import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { systemTheme } from '../../src/charts/chart-content.js';
import type { ChartLine, ChartMarker } from '../../src/charts/chart-content.js';
import { drawEndLabels } from '../../src/charts/draw-end-labels.js';
import { createPlotFrame } from '../../src/charts/plot-frame.js';

interface PlacedText {
  readonly text: string;
  readonly color: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const theme = { ...systemTheme, mutedText: '#777777', font: 'sans-serif' };
const area = { left: 40, top: 10, width: 300, height: 200 };
const limits = { x: [-5, 5], y: [-5, 5] } as const;

/** The labels as they are written into a plot with both axes from -5 to 5. */
function labelsOf(
  lines: readonly ChartLine[],
  markers: readonly ChartMarker[] = [],
): readonly PlacedText[] {
  const context = document.createElement('canvas').getContext('2d')!;
  const placed: PlacedText[] = [];
  const write = context.fillText.bind(context);
  context.fillText = (text, left, baseline) => {
    const right = left + context.measureText(text).width;
    const [top, bottom] = [baseline - 0.8 * theme.fontSize, baseline];
    placed.push({ text, color: String(context.fillStyle), left, right, top, bottom });
    write(text, left, baseline);
  };
  drawEndLabels(createPlotFrame(context, 1, area, theme, limits, 'linear'), lines, markers);
  return placed;
}

function labelled(
  endLabel: string,
  y: readonly number[],
  rest: Partial<ChartLine> = {},
): ChartLine {
  return { label: endLabel, endLabel, x: [-5, 0, 5], y, color: '#ff0000', width: 2, ...rest };
}

function overlap(a: PlacedText, b: PlacedText): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('drawEndLabels', () => {
  it('writes a label above the end of a rising line, in the colour of the line', () => {
    const [label] = labelsOf([labelled('rise', [0, 0, 2])]);
    expect(label).to.include({ text: 'rise', color: '#ff0000' });
    expect(label.right).to.be.within(320, 340);
    expect(label.bottom).to.be.within(40, 70);
  });

  it('writes the label of a faint line in the muted text colour', () => {
    expect(labelsOf([labelled('faint', [0, 0, 2], { opacity: 0.2 })])[0].color).to.equal('#777777');
  });

  it('chooses the left end where the right one rests on zero', () => {
    expect(labelsOf([labelled('flip', [4, 0, 0])])[0].left).to.be.within(40, 100);
  });

  it('stays in the plot area beside a line that leaves it', () => {
    const [label] = labelsOf([labelled('steep', [0, 0, 50])]);
    // The line is at y = 5 where x = 0.5.
    expect(label.right).to.be.below(40 + 300 * 0.55);
    expect(label.top).to.be.at.least(area.top);
  });

  it('sets the parts between asterisks in italics', () => {
    expect(labelsOf([labelled('*w* = 2', [0, 0, 2])]).map(({ text }) => text)).to.deep.equal([
      'w',
      ' = 2',
    ]);
  });

  it('leaves out the labels of lines that are not seen', () => {
    expect(labelsOf([labelled('gone', [9, 9, 9]), labelled('none', [NaN, NaN, NaN])])).to.be.empty;
  });

  it('keeps the labels of equal lines apart', () => {
    const lines = Array.from({ length: 7 }, (_, unit) => labelled(String(unit), [0, 0, 0]));
    const placed = labelsOf(lines);
    expect(placed.length).to.equal(7);
    placed.forEach((a, i) =>
      placed.slice(i + 1).forEach((b) => expect(overlap(a, b)).to.equal(false)),
    );
  });

  it('keeps clear of markers', () => {
    const marker: ChartMarker = { x: 4.7, y: 2.4, color: 'red', shape: 'dot', label: '1' };
    const [label] = labelsOf([labelled('rise', [0, 0, 2])], [marker]);
    const circle = { left: 322, right: 340, top: 53, bottom: 71, text: '', color: '' };
    expect(overlap(label, circle)).to.equal(false);
  });

  it('prefers a place that is not across another line', () => {
    const steep = labelled('', [0, 0, 5], { endLabel: undefined });
    const [label] = labelsOf([labelled('gentle', [0, 0, 4]), steep]);
    // Above the end of the gentle line runs the steep one.
    expect(label.top).to.be.above(30);
  });

  it('lets labels stand where they stood while their lines move a little', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const frame = createPlotFrame(context, 1, area, theme, limits, 'linear');
    const linesAt = (shift: number): ChartLine[] => [
      labelled('moving', [0, 0, 2 + shift]),
      labelled('still', [0, 0, 2]),
    ];
    const apart = drawEndLabels(frame, linesAt(1), []);
    const together = drawEndLabels(frame, linesAt(-0.05), [], apart);
    expect([...together]).to.deep.equal([...apart]);
  });

  it('writes labels that lie in the plot area and never overlap, whatever the lines', () => {
    const y = fc.tuple(
      ...[0, 1, 2].map(() => fc.double({ min: -20, max: 20, noNaN: true })),
    ) as fc.Arbitrary<[number, number, number]>;
    fc.assert(
      fc.property(fc.array(y, { maxLength: 8 }), (lines) => {
        const placed = labelsOf(lines.map((values, i) => labelled(`line ${i}`, values)));
        placed.forEach((a, i) => {
          expect(a.left).to.be.at.least(area.left);
          expect(a.right).to.be.at.most(area.left + area.width + 0.01);
          expect(a.top).to.be.at.least(area.top);
          expect(a.bottom).to.be.at.most(area.top + area.height);
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).to.equal(false);
        });
      }),
    );
  });
});
