import { exerciseProblems, isGraded, packageFormats } from '../build/packaging/index.js';
import { elementAttributes } from './element-attributes.mjs';

/** A command or an option that cannot be used; its message says what is allowed. */
export class UsageError extends Error {}

const languages = ['en', 'de', 'es', 'fr', 'zh-CN', 'ar'];
const ownOptions = ['out', 'format', 'element', 'lang', 'title', 'caption'];

/**
 * The options of `scorm`, checked.
 * @param {string[]} args
 */
export function readOptions(args) {
  const { values, unitTexts, force } = splitArguments(args);
  const { out, format = 'scorm12', element = 'relu-slider-exercise', caption = '' } = values;
  if (!out) throw new UsageError('--out is missing. Allowed: the name of a zip to write.');
  const formats = format === 'all' ? packageFormats : [oneOf('format', format, packageFormats)];
  const lang = oneOf('lang', values.lang ?? 'en', languages);
  const known = elementAttributes();
  oneOf('element', element, Object.keys(known));
  const attributes = Object.fromEntries(
    Object.entries(values).filter(([name]) => !ownOptions.includes(name)),
  );
  for (const [name, value] of Object.entries(attributes)) {
    checkAttribute(element, known[element], name, value);
  }
  for (const name of Object.keys(attributes)) {
    if (known[element][name].isFlag) attributes[name] = '';
  }
  const units = unitTexts.map(readUnit);
  if (units.length > 0 && !('output-bias' in known[element])) {
    throw new UsageError(`--unit can’t be used: ${element} takes no units.`);
  }
  const problems = isGraded({ element }) ? exerciseProblems({ attributes, units }) : [];
  if (problems.length > 0) throw new UsageError(problems.map((each) => `--${each}`).join('\n'));
  const title = values.title || values.heading || element;
  return {
    out,
    formats,
    force,
    request: { element, attributes, units, language: lang, title, caption },
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
    `--${name} "${value}" can’t be used. Allowed: one of ${allowed.join(', ')}${name === 'format' ? ', all' : ''}.`,
  );
}

function checkAttribute(element, attributes, name, value) {
  if (!Object.hasOwn(attributes, name)) {
    const allowed = Object.keys(attributes).map((each) => `--${each}`);
    throw new UsageError(
      `--${name} is no option and no attribute of ${element}. Allowed attributes: ${allowed.join(', ')}.`,
    );
  }
  const { isFlag, words } = attributes[name];
  if (isFlag && value !== undefined) {
    throw new UsageError(`--${name} "${value}" can’t be used. It is a flag and takes no value.`);
  }
  if (!isFlag && value === undefined) throw new UsageError(`--${name} has no value.`);
  if (words) oneOf(name, value, words);
}

function readUnit(text) {
  const [weight, bias, outputWeight, fixed, ...more] = text.trim().split(/[\s,]+/);
  const numbers = [weight, bias, outputWeight].map((part) => (part ? Number(part) : NaN));
  const isInRange = numbers.every((number) => Math.abs(number) <= 1000);
  if (!isInRange || more.length > 0 || (fixed !== undefined && fixed !== 'fixed')) {
    throw new UsageError(
      `--unit "${text}" can’t be used. Allowed: three numbers from -1000 to 1000, weight, bias and output weight, and then fixed or nothing.`,
    );
  }
  return {
    ...{ weight: numbers[0], bias: numbers[1], outputWeight: numbers[2] },
    fixed: fixed !== undefined,
  };
}
