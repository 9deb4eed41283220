// The gallery's own script: the snippet under each example is the example's tag itself, and the tables
// are read from the package's manifest, so neither can differ from what runs.

function snippetOf(element) {
  const tag = element.localName;
  const units = Array.from(element.querySelectorAll(':scope > relu-unit'), (unit) => {
    return `\n  <${startOf(unit)}></relu-unit>`;
  });
  const captions = Array.from(element.querySelectorAll(':scope > [slot]'), captionOf);
  const end = units.length > 0 && captions.length === 0 ? '\n' : '';
  return `<${startOf(element)}>${units.join('')}${captions.join('')}${end}</${tag}>`;
}

function startOf(element) {
  const attributes = Array.from(element.attributes, ({ name, value }) =>
    value === '' ? name : `${name}="${value}"`,
  );
  const inOneLine = [element.localName, ...attributes].join(' ');
  return inOneLine.length <= 72 ? inOneLine : [element.localName, ...attributes].join('\n  ');
}

function captionOf(element) {
  const text = element.innerHTML.trim().replace(/\s+/g, ' ');
  return `\n  <${element.localName} slot="${element.slot}">${text}</${element.localName}>\n`;
}

function addTools(example) {
  const element = example.firstElementChild;
  const tools = document.getElementById('example-tools').content.cloneNode(true);
  const snippet = snippetOf(element);
  tools.querySelector('code').textContent = snippet;
  const status = tools.querySelector('.copied');
  tools.querySelector('.copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Select the text and copy it';
    }
  });
  example.append(tools);
}

function cell(kind, text) {
  const element = document.createElement(kind);
  element.textContent = text;
  return element;
}

function row(kind, texts) {
  const element = document.createElement('tr');
  element.append(...texts.map((text) => cell(kind, text)));
  return element;
}

function attributeTable({ attributes = [] }) {
  return table(
    ['Attribute', 'Default', 'What it does'],
    attributes.map((attribute) => [
      attribute.name,
      attribute.kind === 'flag' ? '' : (attribute.default ?? ''),
      [attribute.description, wordsOf(attribute)].join(' ').trim(),
    ]),
  );
}

/** The words that an attribute allows, unless its description has them all. */
function wordsOf({ description, values = [] }) {
  const isSaid = values.every((word) => description.includes(word));
  return isSaid ? '' : `Words: ${values.join(', ')}.`;
}

function table(heads, rows) {
  const element = document.createElement('table');
  element.append(row('th', heads), ...rows.map((texts) => row('td', texts)));
  return element;
}

/** Events, parts and custom properties, behind a disclosure each. */
function moreTables({ events = [], cssParts = [], cssProperties = [] }) {
  const kinds = [
    ['Events', 'Event', events],
    ['Parts', 'Part', cssParts],
    ['Custom properties', 'Property', cssProperties],
  ];
  return kinds
    .filter(([, , entries]) => entries.length > 0)
    .map(([title, head, entries]) => {
      const details = document.createElement('details');
      const summary = Object.assign(document.createElement('summary'), { textContent: title });
      const rows = entries.map(({ name, description = '' }) => [name, description]);
      details.append(summary, table([head, 'What it is'], rows));
      return details;
    });
}

async function addReferences() {
  const response = await fetch('../dist/custom-elements.json');
  const manifest = await response.json();
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  for (const box of document.querySelectorAll('.reference')) {
    const declaration = declarations.find(({ tagName }) => tagName === box.dataset.element);
    if (declaration) box.append(attributeTable(declaration), ...moreTables(declaration));
  }
}

for (const example of document.querySelectorAll('.example')) addTools(example);

document.getElementById('theme').addEventListener('change', (event) => {
  document.documentElement.style.colorScheme = event.target.value;
});

addReferences().catch(() => {
  for (const box of document.querySelectorAll('.reference')) {
    box.textContent = 'The table of attributes needs the page to be served: npm start.';
  }
});

const form = document.querySelector('.exercise-form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.querySelector('output').textContent = `Sent: ${new FormData(form).get('answer')}`;
});
