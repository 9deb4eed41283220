// Makes a form of an element's attributes from the package's manifest, and of the form what to paste. The
// figure shown is the tag that is copied, parsed by the browser from the same text.

const cdn = 'https://cdn.jsdelivr.net/npm/relu-elements@';
const $ = (id) => document.getElementById(id);

const [manifest, integrity] = await Promise.all(
  ['../dist/custom-elements.json', '../dist/cdn/integrity.json'].map(async (url) =>
    (await fetch(url)).json(),
  ),
);
const declarations = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter(({ tagName }) => tagName !== undefined && tagName !== 'relu-unit')
  .sort((first, second) => first.tagName.localeCompare(second.tagName));
const takesUnits = ({ attributes }) => attributes.some(({ name }) => name === 'output-bias');

for (const { tagName } of declarations) $('element').add(new Option(tagName, tagName));
const asked = new URLSearchParams(location.search).get('element');
const isKnown = declarations.some(({ tagName }) => tagName === asked);
$('element').value = isKnown ? asked : 'relu-slider-exercise';

$('element').addEventListener('change', chooseElement);
$('builder').addEventListener('input', (event) => {
  if (event.target !== $('element')) update();
});
$('builder').addEventListener('submit', (event) => event.preventDefault());
$('builder').addEventListener('reset', () => {
  const tagName = $('element').value;
  // The browser resets after this event.
  setTimeout(() => {
    $('element').value = tagName;
    update();
  });
});
chooseElement();

function chosen() {
  return declarations.find(({ tagName }) => tagName === $('element').value);
}

function chooseElement() {
  const declaration = chosen();
  $('about').textContent = plain(declaration.description);
  $('attributes').replaceChildren(...declaration.attributes.map(createField));
  $('units').value = '';
  $('units').closest('label').hidden = !takesUnits(declaration);
  update();
}

/** A checkbox, a choice, or a text field that shows the default until something is typed. */
function createField({ name, type, default: initial, description }) {
  const field = document.createElement('label');
  field.className = 'field';
  const options = type?.text?.match(/'[^']+'/g)?.map((option) => option.slice(1, -1));
  const isChoice = options && /^('[^']+'(\s*\|\s*)?)+$/.test(type.text.trim());
  const control = document.createElement(isChoice ? 'select' : 'input');
  control.name = name;
  if (type?.text === 'boolean') {
    control.type = 'checkbox';
    field.classList.add('flag');
  } else if (isChoice) {
    // What has no default is left to the page.
    const offered = initial === undefined ? ['', ...options] : options;
    for (const option of offered) control.add(new Option(option, option));
    control.value = initial ?? '';
    for (const option of control.options) option.defaultSelected = option.selected;
  } else {
    control.type = 'text';
    control.placeholder = initial ?? '';
    control.spellcheck = false;
  }
  const explained = document.createElement('span');
  explained.className = 'explained';
  explained.textContent = plain(description ?? '');
  if (control.type === 'checkbox') field.append(control, name, explained);
  else field.append(name, control, explained);
  return field;
}

/** The attributes that differ from their defaults. */
function attributesSet() {
  return Array.from($('attributes').querySelectorAll('input, select'), (control) => {
    const { name, type, value } = control;
    if (type === 'checkbox') return control.checked ? name : '';
    const isDefault =
      type === 'select-one' ? control[control.selectedIndex].defaultSelected : value === '';
    return isDefault ? '' : `${name}="${escaped(value)}"`;
  }).filter((attribute) => attribute !== '');
}

function unitTags() {
  return $('units')
    .value.split('\n')
    .map((line) =>
      line
        .trim()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .filter((numbers) => numbers.length > 0)
    .map(([weight, bias = '0', outputWeight = '1']) => {
      const attributes = { weight, bias, 'output-weight': outputWeight };
      const text = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
      return `  <relu-unit ${text.join(' ')}></relu-unit>\n`;
    });
}

function tagText(inner = '') {
  const { tagName } = chosen();
  const start = [tagName, ...attributesSet()];
  const inOneLine = start.join(' ');
  const units = takesUnits(chosen()) ? unitTags().join('') : '';
  const content = units || inner ? `\n${units}${inner}` : '';
  return `<${inOneLine.length <= 76 ? inOneLine : start.join('\n  ')}>${content}</${tagName}>`;
}

function update() {
  const tag = tagText();
  const figure = new DOMParser().parseFromString(tag, 'text/html').body.firstElementChild;
  $('figure').replaceChildren(document.adoptNode(figure));
  // Its description is there once it has rendered.
  void figure.updateComplete?.then(() => showSnippets(tag, figure));
}

function showSnippets(tag, figure) {
  const { version } = customElements.get(figure.localName);
  const script = [
    '<script',
    '  type="module"',
    `  src="${cdn}${version}/dist/cdn/relu-elements.js"`,
    `  integrity="${integrity['relu-elements.js']}"`,
    '  crossorigin="anonymous"',
    '></script>',
  ].join('\n');
  const sheet = [
    '<link',
    '  rel="stylesheet"',
    `  href="${cdn}${version}/dist/relu.css"`,
    '  crossorigin="anonymous"',
    '/>',
  ].join('\n');
  const height = Math.ceil(figure.getBoundingClientRect().height) + 40;
  const page = `${script}\n${tag}`.replace(/\s*\n\s*/g, ' ');
  const frame = [
    '<iframe',
    `  title="${escaped(headingOf(figure))}"`,
    '  sandbox="allow-scripts"',
    '  loading="lazy"',
    `  width="100%" height="${height}"`,
    `  srcdoc="${escaped(page)}"`,
    '></iframe>',
  ].join('\n');
  const picture = `${figure.localName}.png`;
  const image = `  <img src="${picture}" alt="${escaped(figure.describe())}" />\n`;
  $('snippets').replaceChildren(
    snippet('The tag', 'Where the figure is to stand.', tag),
    snippet(
      'The script, and the room it takes',
      'Once, in the head of the page.',
      `${script}\n${sheet}`,
    ),
    snippet('A frame', 'For places that take frames and no scripts.', frame),
    snippet(
      'With a picture instead where scripts do not run',
      `Save the picture as ${picture} beside the page: the button under the figure makes it.`,
      tagText(image),
    ),
  );
}

function headingOf(figure) {
  return figure.shadowRoot.getElementById('heading')?.textContent.trim() || figure.localName;
}

function snippet(title, about, text) {
  const block = document.createElement('div');
  block.className = 'snippet-block';
  const heading = Object.assign(document.createElement('h3'), { textContent: title });
  const explained = Object.assign(document.createElement('p'), { textContent: about });
  const code = Object.assign(document.createElement('code'), { textContent: text });
  const box = Object.assign(document.createElement('pre'), { className: 'snippet', tabIndex: 0 });
  box.append(code);
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: `Copy: ${title.toLowerCase()}`,
  });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      $('copied').textContent = `Copied: ${title.toLowerCase()}.`;
    } catch {
      getSelection().selectAllChildren(code);
      $('copied').textContent = 'The text is selected; copy it with your keyboard.';
    }
  });
  block.append(heading, explained, box, button);
  return block;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A description as it is read: on one line, without the marks of code. */
function plain(text) {
  return text.replace(/\s+/g, ' ').replaceAll('`', '');
}
