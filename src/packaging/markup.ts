/** Characters that XML 1.0 cannot hold, not even escaped: most controls, halves of pairs, U+FFFE and U+FFFF. */
const impossible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the content or the quoted attribute of XML and of HTML; what neither can hold is U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"\t\n\r]/g, (found) => references[found]);
}

/** Attributes with a space before each. */
export function attributesText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}
