/**
 * The TypeScript type of an attribute's text, and of what may be given instead where a framework makes
 * text of it: exact for words, numbers and lists of them.
 * @param {object} attribute of a completed manifest
 * @param {string} absentFlag how a framework leaves out an attribute without a value
 */
export function attributeType({ kind, values = [], type }, absentFlag) {
  const words = values.map((word) => `'${word}'`);
  switch (kind) {
    case 'flag':
      return `true | '' | ${absentFlag}`;
    case 'words':
      return words.join(' | ');
    case 'word-list':
      return `WordList<${words.join(' | ')}>`;
    case 'number':
      return ['NumberText', ...words].join(' | ');
    case 'number-list':
      return 'NumberListText';
    case 'interval':
      return ['IntervalText', ...words].join(' | ');
    case 'points':
      return 'PointsText';
    case 'labels':
      return 'string | number';
    case 'text':
      return 'string';
    default:
      return type.text;
  }
}

/** The names that `attributeType` uses. */
export const attributeTypeNames = `/** A number, or its text. */
type NumberText = number | \`\${number}\`;
/** One number or several, such as "8 8". */
type NumberListText = NumberText | \`\${number} \${string}\` | \`\${number},\${string}\`;
/** Two numbers, such as "-1 1". */
type IntervalText = \`\${number} \${number}\` | \`\${number},\${number}\`;
/** Points, such as "0,2 1,0 2,1". */
type PointsText = '' | \`\${number},\${string}\`;
/** One word or several, such as "prediction loss". */
type WordList<Word extends string> = Word | \`\${Word} \${string}\` | \`\${Word},\${string}\`;`;
