import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { systemTheme } from '../../src/charts/chart-content.js';
import type { ChartLine, ChartMarker, ChartTheme } from '../../src/charts/chart-content.js';
import { drawEndLabels } from '../../src/charts/draw-end-labels.js';
import type { StandingLabels } from '../../src/charts/draw-end-labels.js';
import { createPlotFrame } from '../../src/charts/plot-frame.js';

interface PlacedText {
  readonly text: string;
  readonly color: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const theme: ChartTheme = { ...systemTheme, mutedText: '#777777', font: 'sans-serif' };
const area = { left: 40, top: 10, width: 300, height: 200 };
const limits = { x: [-5, 5], y: [-5, 5] } as const;

/** The labels as they are written into a plot with both axes from -5 to 5. */
function labelsOf(
  lines: readonly ChartLine[],
  markers: readonly ChartMarker[] = [],
  style = theme,
): readonly PlacedText[] {
  const context = document.createElement('canvas').getContext('2d')!;
  const placed: PlacedText[] = [];
  const write = context.fillText.bind(context);
  context.fillText = (text, left, baseline) => {
    const right = left + context.measureText(text).width;
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text);
    const [top, bottom] = [baseline - actualBoundingBoxAscent, baseline + actualBoundingBoxDescent];
    placed.push({ text, color: String(context.fillStyle), left, right, top, bottom });
    write(text, left, baseline);
  };
  drawEndLabels(createPlotFrame(context, 1, area, style, limits, 'linear'), lines, markers);
  return placed;
}

function labelled(
  endLabel: string,
  y: readonly number[],
  rest: Partial<ChartLine> = {},
): ChartLine {
  return { label: endLabel, endLabel, x: [-5, 0, 5], y, color: '#ff0000', width: 2, ...rest };
}

/** How far a line passes from a text, found by walking along what is seen of it. */
function distanceTo({ x, y }: ChartLine, { left, right, top, bottom }: PlacedText): number {
  let nearest = Infinity;
  for (let i = 1; i < x.length; i++) {
    for (let step = 0; step <= 2000; step++) {
      const share = step / 2000;
      const across = 190 + 30 * (x[i - 1] + share * (x[i] - x[i - 1]));
      const down = 110 - 20 * (y[i - 1]! + share * (y[i]! - y[i - 1]!));
      if (down < area.top || down > area.top + area.height) continue;
      nearest = Math.min(
        nearest,
        Math.hypot(
          Math.max(0, left - across, across - right),
          Math.max(0, top - down, down - bottom),
        ),
      );
    }
  }
  return nearest;
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
    expect((label.left + label.right) / 2).to.be.within(165, 245);
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

  it('writes each label nearest to its own line and across no line, whatever the fan', () => {
    const slopes = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), {
      minLength: 2,
      maxLength: 8,
    });
    const kinks = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
      minLength: 8,
      maxLength: 8,
    });
    let written = 0;
    fc.assert(
      fc.property(slopes, kinks, fc.boolean(), (fan, at, mirrored) => {
        const lines = fan.map((slope, i): ChartLine => {
          const y = mirrored ? [-slope * (at[i] + 5), 0, 0] : [0, 0, slope * (5 - at[i])];
          return { ...labelled(String(i), y), x: [-5, at[i], 5] };
        });
        for (const label of labelsOf(lines)) {
          written++;
          const distances = lines.map((line) => distanceTo(line, label));
          const own = distances[Number(label.text)];
          expect(own).to.be.within(1, 30);
          for (const distance of distances) expect(distance).to.be.at.least(own - 1);
        }
      }),
      { numRuns: 300 },
    );
    expect(written).to.be.above(300);
  });

  it('leaves a label out rather than write it on another line', () => {
    const lines = [1, 1.1, 1.2].map((slope) => labelled(String(slope), [0, 0, 3 * slope]));
    const texts = labelsOf(lines).map(({ text }) => text);
    expect(texts).to.include.members(['1', '1.2']);
    expect(texts).not.to.include('1.1');
  });

  it('lets faint lines without a name pass behind a label', () => {
    const fan = [1, 1.5, 2.5, 3, 3.5].map((y) => {
      return labelled('', [0, 0, y], { endLabel: undefined, opacity: 0.5 });
    });
    expect(labelsOf([...fan, labelled('chosen', [0, 0, 2])]).map(({ text }) => text)).to.deep.equal(
      ['chosen'],
    );
  });

  it('writes the label of a coloured line in the ink that its colour has', () => {
    const inks = { '#ff0000': '#aa0000' };
    expect(labelsOf([labelled('rise', [0, 0, 2])], [], { ...theme, inks })[0].color).to.equal(
      '#aa0000',
    );
  });

  it('writes Arabic from the right, its formulas at the left of the words', () => {
    const placed = labelsOf([labelled('الجرعة *x*', [0, 0, 2])]);
    const [x, word] = ['x', 'الجرعة '].map((text) => placed.find((each) => each.text === text)!);
    expect(x.left).to.be.below(word.left);
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
    const together = drawEndLabels(frame, linesAt(0.4), [], apart);
    expect([...together]).to.deep.equal([...apart]);
  });

  it('never moves a label back and forth, nor takes it away again, while a fan opens', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const frame = createPlotFrame(context, 1, area, theme, limits, 'linear');
    let standing: StandingLabels = new Map();
    const left = new Set<string>();
    for (let step = 20; step <= 300; step++) {
      const lines = [1, 2, 3].map((slope) =>
        labelled(`line ${slope}`, [0, 0, (slope * step) / 100]),
      );
      const next = drawEndLabels(frame, lines, [], standing);
      for (const [label, name] of standing) {
        expect(next.has(label), label).to.equal(true);
        if (next.get(label) !== name) left.add(`${label} ${name}`);
        expect(left.has(`${label} ${next.get(label)}`), `${label} ${name}`).to.equal(false);
      }
      standing = next;
    }
    expect(standing.size).to.equal(3);
  });

  it('names the dot with the most room where there are few', () => {
    const dots = labelled('dots', [0, 3, 0], { kind: 'points', width: 6 });
    const [label] = labelsOf([dots, labelled('', [0, 1, 0], { endLabel: undefined })]);
    expect((label.top + label.bottom) / 2).to.be.closeTo(50, 8);
    expect(Math.min(Math.abs(label.left - 190), Math.abs(label.right - 190))).to.be.at.most(15);
  });

  it('writes the label of a line that joins two others beside it, or where no line crosses it', () => {
    const joint = labelled('joint', [-4, 4], { x: [5, 5], joins: true });
    const [beside] = labelsOf([joint, labelled('', [-4, -4, 4], { endLabel: undefined })]);
    expect(beside.right).to.be.within(325, 335);
    expect(beside.top).to.be.above(30);
    const narrow = labelled('narrow', [3, 4], { x: [5, 5], joins: true });
    const [beyond] = labelsOf([
      narrow,
      labelled('', [0, 0, 3], { endLabel: undefined }),
      labelled('', [0, 0, 4], { endLabel: undefined }),
    ]);
    expect(beyond.right).to.be.within(325, 335);
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
