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

function attributeTable(declaration) {
  const table = document.createElement('table');
  const attributes = declaration.attributes ?? [];
  table.append(row('th', ['Attribute', 'Default', 'What it does']));
  for (const { name, default: initial, description } of attributes) {
    table.append(
      row('td', [
        name,
        initial === undefined || initial === 'undefined' ? '' : initial,
        description ?? '',
      ]),
    );
  }
  return table;
}

async function addReferences() {
  const response = await fetch('../dist/custom-elements.json');
  const manifest = await response.json();
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  for (const box of document.querySelectorAll('.reference')) {
    const declaration = declarations.find(({ tagName }) => tagName === box.dataset.element);
    if (declaration) box.append(attributeTable(declaration));
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
