/** Rows of text under a heading: the first column to the left, numbers to the right. */
export function formatTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('   '),
  );
  return [title, lines[0], '-'.repeat(lines[0].length), ...lines.slice(1)].join('\n');
}

/** What was to be reached and whether it was; a `bar` that is `atLeast` is reached from below. */
export function formatBars(bars) {
  const rows = bars.map(({ name, value, bar, stretch, atLeast }) => {
    const reaches = (limit) => (atLeast ? value >= limit : value <= limit);
    const sign = atLeast ? '>=' : '<=';
    const verdict = reaches(bar) ? 'reached' : 'MISSED';
    const more = stretch === undefined ? '' : reaches(stretch) ? 'reached' : 'not reached';
    return [
      name,
      `${formatNumber(value)}x`,
      `${sign} ${bar}x`,
      verdict,
      stretch === undefined ? '' : `${sign} ${stretch}x`,
      more,
    ];
  });
  return formatTable('Bars', [['ratio', 'measured', 'bar', '', 'stretch', ''], ...rows]);
}

/** Three significant digits, and thousands with commas. */
export function formatNumber(value) {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** The middle one of the values, of an even number the upper one. */
export function median(values) {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)];
}
