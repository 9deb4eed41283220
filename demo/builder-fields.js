// The fields of an element's attributes, from what the package's manifest says of them.
import { outwardAttributes, packageLanguages } from '../dist/packaging.js';

/** Classes whose attributes are about the page around a figure. */
const pageClasses = ['FigureElement', 'ExerciseField'];
const textAttributes = ['lang', 'heading'];

/** What a figure teaches comes before how it is used, and switches come last. */
export function inOrder(attributes) {
  const rankOf = ({ type, inheritedFrom }) => {
    if (type?.text === 'boolean') return 2;
    return /Settings$/.test(inheritedFrom?.name) ? 0 : 1;
  };
  return [...attributes].sort((first, second) => rankOf(first) - rankOf(second));
}

/** In which part of the form an attribute is: what the figure teaches, its texts, or the page around it. */
export function groupOf({ name, inheritedFrom }) {
  if (textAttributes.includes(name)) return 'texts';
  const isPages = pageClasses.includes(inheritedFrom?.name) || outwardAttributes.includes(name);
  return isPages ? 'page' : 'teaching';
}

/** A checkbox, a choice, or a text field that shows the default until something is typed. */
export function createField({ name, type, default: initial, description }) {
  const field = document.createElement('label');
  field.className = 'field';
  const offered = optionsOf(name, type?.text ?? '', initial);
  const control = document.createElement(offered ? 'select' : 'input');
  control.name = name;
  if (type?.text === 'boolean') {
    control.type = 'checkbox';
    field.classList.add('flag');
  } else if (offered) {
    for (const [value, label] of offered) control.add(new Option(label, value));
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

/** Values with their labels; undefined of what is not a choice. */
function optionsOf(name, type, initial) {
  if (name === 'lang') return [['', ''], ...packageLanguages.map((code) => [code, nameOf(code)])];
  if (!/^('[^']+'(\s*\|\s*)?)+$/.test(type)) return undefined;
  const words = type.match(/'[^']+'/g).map((word) => word.slice(1, -1));
  // What has no default is left to the page.
  return [...(initial === undefined ? [''] : []), ...words].map((word) => [word, word]);
}

/** A language by its own name. */
function nameOf(code) {
  return `${code}: ${new Intl.DisplayNames([code], { type: 'language' }).of(code)}`;
}

/** A description as it is read: on one line, without the marks of code. */
export function plain(text) {
  return text.replace(/\s+/g, ' ').replaceAll('`', '');
}
