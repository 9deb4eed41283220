// Makes a form of an element's attributes from the package's manifest, and of the form what to paste. The
// figure shown is the tag that is copied, parsed by the browser from the same text.
import { parseUnit } from '../dist/packaging.js';
import { createField, groupOf, inOrder, plain } from './builder-fields.js';
import { attributeText, escaped, headingOf, showSnippets, tagText } from './builder-snippets.js';

const $ = (id) => document.getElementById(id);

const manifest = await (await fetch('../dist/custom-elements.json')).json();
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
$('builder').addEventListener('input', update);
$('builder').addEventListener('submit', (event) => event.preventDefault());
// The browser resets after this event.
$('builder').addEventListener('reset', () => setTimeout(update));
chooseElement();

function chosen() {
  return declarations.find(({ tagName }) => tagName === $('element').value);
}

function chooseElement() {
  const declaration = chosen();
  $('about').textContent = plain(declaration.description);
  for (const group of ['teaching', 'texts', 'page']) {
    const attributes = declaration.attributes.filter((each) => groupOf(each) === group);
    $(group).replaceChildren(...inOrder(attributes).map(createField));
  }
  for (const id of ['units', 'caption']) $(id).value = '';
  $('units-field').hidden = !takesUnits(declaration);
  update();
}

/** The attributes that differ from their defaults. */
function attributesSet() {
  return Array.from($('builder').querySelectorAll('[name]'), (control) => {
    const { name, type, value } = control;
    if (type === 'checkbox') return control.checked ? name : '';
    const isDefault =
      type === 'select-one' ? control[control.selectedIndex].defaultSelected : value === '';
    return isDefault ? '' : attributeText(name, value);
  }).filter((attribute) => attribute !== '');
}

/** The units that are written, as tags; a line that is none is said below the field. */
function unitTags() {
  if (!takesUnits(chosen())) return [];
  const lines = $('units')
    .value.split('\n')
    .filter((line) => line.trim() !== '');
  const wrong = lines.filter((line) => !parseUnit(line)).map((line) => `“${line.trim()}”`);
  $('units-problem').textContent =
    wrong.length > 0
      ? `Left out: ${wrong.join(', ')}. A unit is its weight and bias, and then its output weight and fixed if you like: 1 -1 2 fixed.`
      : '';
  $('units').setAttribute('aria-invalid', String(wrong.length > 0));
  return lines.flatMap((line) => {
    const unit = parseUnit(line);
    if (!unit) return [];
    const { weight, bias, outputWeight, fixed } = unit;
    const numbers = Object.entries({ weight, bias, 'output-weight': outputWeight });
    const attributes = numbers.map(([name, number]) => attributeText(name, String(number)));
    if (fixed) attributes.push('fixed');
    return [tagText({ tagName: 'relu-unit', attributes, content: [] })];
  });
}

async function update() {
  const caption = $('caption').value.trim();
  const written = {
    tagName: chosen().tagName,
    attributes: attributesSet(),
    content: [...unitTags(), ...(caption ? [`<p slot="caption">${escaped(caption)}</p>`] : [])],
  };
  const tag = new DOMParser().parseFromString(tagText(written), 'text/html');
  const figure = document.adoptNode(tag.body.firstElementChild);
  $('figure').replaceChildren(figure);
  const { lang } = figure;
  // Loaded once, whenever a figure asks for it.
  if (lang && lang !== 'en') await import(`../dist/cdn/locales/${lang.toLowerCase()}.js`);
  // Its description is there once it has rendered.
  await figure.updateComplete;
  if (!figure.isConnected) return;
  showSnippets(written, figure);
  $('title').placeholder = headingOf(figure);
}
