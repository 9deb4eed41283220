import { packageFormats, packageLanguages, parseUnit } from '../build/packaging/index.js';
import { elementAttributes } from './elements.mjs';
import { findHeading, findProblems } from './figure.mjs';
import { nearestName } from './nearest-name.mjs';

/** A command or an option that cannot be used; its message says what is allowed. */
export class UsageError extends Error {}

const ownOptions = ['out', 'format', 'element', 'lang', 'title', 'caption'];

/**
 * The options of `scorm`, checked: values by the element itself.
 * @param {string[]} args
 */
export async function readOptions(args) {
  const { values, unitTexts, force } = splitArguments(args);
  const { out, format = 'all', caption = '' } = values;
  if (!/.\.zip$/i.test(out ?? '')) {
    const given = out === undefined ? '--out is missing' : `--out "${out}" can’t be used`;
    throw new UsageError(`${given}. Allowed: the name of a zip to write, such as exercise.zip.`);
  }
  const chosen = oneOf('format', format, [...packageFormats, 'all']);
  const language = oneOf('lang', values.lang ?? 'en', packageLanguages);
  const known = elementAttributes();
  const element = oneOf('element', values.element ?? 'relu-slider-exercise', Object.keys(known));
  const attributes = Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !ownOptions.includes(name))
      .map(([name, value]) => [name, readAttribute(element, known[element], name, value)]),
  );
  if (unitTexts.length > 0 && !('output-bias' in known[element])) {
    throw new UsageError(`--unit can’t be used: ${element} takes no units.`);
  }
  const figure = { element, attributes, units: unitTexts.map(readUnit) };
  const problems = await findProblems(figure);
  if (problems.length > 0) throw new UsageError(problems.map(sayProblem).join('\n'));
  const title = values.title?.trim() || (await findHeading(figure, language));
  return {
    ...{ out, force },
    formats: chosen === 'all' ? packageFormats : [chosen],
    request: { ...figure, language, title, caption },
  };
}

/** @param {string[]} args */
function splitArguments(args) {
  const values = {};
  const unitTexts = [];
  let force = false;
  for (let index = 0; index < args.length; index++) {
    const [option, ...rest] = args[index].split('=');
    if (!/^--[a-z]/.test(option)) {
      throw new UsageError(`"${args[index]}" is no option. Options begin with --.`);
    }
    const name = option.slice(2);
    if (name === 'force') {
      if (rest.length > 0) throw flagError(name, rest.join('='));
      force = true;
      continue;
    }
    const isAlone = rest.length === 0 && (args[index + 1] ?? '--').startsWith('--');
    const value = rest.length > 0 ? rest.join('=') : isAlone ? undefined : args[++index];
    if (name === 'unit') unitTexts.push(value ?? '');
    else if (Object.hasOwn(values, name)) throw new UsageError(`--${name} is given twice.`);
    else if (value === undefined && ownOptions.includes(name)) {
      throw new UsageError(`--${name} has no value.`);
    } else values[name] = value;
  }
  return { values, unitTexts, force };
}

function oneOf(name, value, allowed) {
  const found = allowed.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(
    `--${name} "${value}" can’t be used. Allowed: one of ${allowed.join(', ')}.`,
  );
}

/** The text of an attribute; an empty one of a flag. */
function readAttribute(element, attributes, name, value) {
  if (!Object.hasOwn(attributes, name)) throw unknownError(element, attributes, name);
  const { isFlag } = attributes[name];
  if (isFlag && value !== undefined) throw flagError(name, value);
  if (!isFlag && value === undefined) throw new UsageError(`--${name} has no value.`);
  return value ?? '';
}

function unknownError(element, attributes, name) {
  const allowed = Object.keys(attributes);
  const meant = nearestName(name, [...ownOptions, 'unit', 'force', ...allowed]);
  const help = meant
    ? `Did you mean --${meant}?`
    : `Allowed attributes: ${allowed.map((each) => `--${each}`).join(', ')}.`;
  return new UsageError(`--${name} is no option and no attribute of ${element}. ${help}`);
}

function flagError(name, value) {
  return new UsageError(`--${name} "${value}" can’t be used. It is a flag and takes no value.`);
}

function readUnit(text) {
  const unit = parseUnit(text);
  if (unit) return unit;
  throw new UsageError(
    `--unit "${text}" can’t be used. Allowed: weight and bias, and then output weight and fixed or nothing, such as "-2 2 1 fixed".`,
  );
}

/** A problem of the figure, in the words of the command. */
function sayProblem({ subject, attribute, value, allowed }) {
  const option = subject ? `--unit: ${subject}, ${attribute}` : `--${attribute}`;
  return `${option} "${value}" can’t be used. Allowed: ${allowed}.`;
}
