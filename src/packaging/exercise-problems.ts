import { createExercise } from '../core/exercise/setup.js';
import { phraseText } from '../core/language.js';
import type { Phrase } from '../core/language.js';
import { numberSetting } from '../core/settings.js';
import { verticesSetting } from '../core/vertices.js';
import { englishLanguage } from '../locales/en.js';
import type { PackageRequest } from './request.js';

const limits = {
  min: { min: -1000, max: 1000 },
  max: { min: -1000, max: 1000 },
  step: { min: 0, max: 1000, aboveMin: true },
  tolerance: { min: 0, max: 1000, aboveMin: true },
  'output-bias': { min: -1000, max: 1000 },
} as const;

const parseTarget = verticesSetting(3, 12);

/** Why an exercise would not be the one asked for, a sentence each, in the words of the exercise and in English. */
export function exerciseProblems({
  attributes,
  units,
}: Pick<PackageRequest, 'attributes' | 'units'>): string[] {
  const found: string[] = [];
  const { term } = englishLanguage;
  const refuse = (name: string, request: unknown, allowed: Phrase) =>
    found.push(term('valueRefused', name, String(request), phraseText(englishLanguage, allowed)));
  const number = (name: keyof typeof limits): number | undefined => {
    const request = attributes[name];
    if (request === undefined) return undefined;
    const { value, allowed } = numberSetting(limits[name])(request, 0);
    if (allowed !== undefined) refuse(name, request, allowed);
    return value;
  };
  const target = attributes.target === undefined ? undefined : parseTarget(attributes.target, []);
  if (target?.allowed !== undefined) refuse('target', attributes.target, target.allowed);
  const request = {
    target: target?.value,
    units: units.map((unit) => ({ ...unit, label: '' })),
    outputBias: number('output-bias') ?? 0,
    ...{ min: number('min'), max: number('max') },
    ...{ step: number('step'), tolerance: number('tolerance') },
    parameters:
      attributes.parameters === 'kink-slope' ? ('kink-slope' as const) : ('weight-bias' as const),
  };
  // Further reasons would only follow from these.
  if (found.length > 0) return found;
  for (const { setting, request: asked, allowed } of createExercise(request).problems) {
    refuse(setting, asked, allowed);
  }
  return found;
}
