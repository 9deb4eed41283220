import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { activationNames } from '../../src/core/activations.js';
import { buildDiagram } from '../../src/core/diagram-building.js';
import type { DiagramRequest } from '../../src/core/diagram-building.js';
import {
  describeDiagram,
  diagramCaption,
  diagramHeading,
  diagramNotes,
} from '../../src/core/diagram-descriptions.js';
import { incomingText, nodeName, nodeText, nodeTitle } from '../../src/core/diagram-texts.js';
import { diagramColumns } from '../../src/core/diagram.js';
import type { DiagramNode } from '../../src/core/diagram.js';
import { dosageCorrection, dosageData, dosageNetwork } from '../../src/core/dosage-lesson.js';
import { networkOfUnits } from '../../src/core/hidden-unit.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import {
  describeKinks,
  kinksNote,
  kinkValueText,
  nothingBendsText,
} from '../../src/core/kink-texts.js';
import { kinksState } from '../../src/core/kinks-state.js';
import type { Language } from '../../src/core/language.js';
import { parameterCount } from '../../src/core/network.js';
import type { Network } from '../../src/core/network.js';
import { stepSentence } from '../../src/core/step-sentences.js';
import {
  axisSentence,
  dataSentence,
  describeWalkthrough,
  stepNews,
  stepTitle,
} from '../../src/core/walkthrough-texts.js';
import { walkthrough } from '../../src/core/walkthrough.js';
import type { UnitsNetwork } from '../../src/core/walkthrough-steps.js';
import { arabic } from '../../src/locales/ar.js';
import { german } from '../../src/locales/de.js';
import { spanish } from '../../src/locales/es.js';
import { french } from '../../src/locales/fr.js';
import { chinese } from '../../src/locales/zh-cn.js';
import { english, languageOf } from '../english.js';

const languages = [german, spanish, french, chinese, arabic].map((translation) =>
  languageOf(translation),
);

/** Numbers as they are written, in order of size; without what sets groups and decimals apart. */
function numbersIn(text: string): string[] {
  const numbers = text.match(/−?\d+(?:[.,]\d+)*[⁻⁰¹²³⁴-⁹]*|[₀-₉]/g) ?? [];
  return numbers.map((number) => number.replace(/[.,]/g, '')).sort();
}

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Numbers that English says in words: other languages may write them in digits. */
function wordsIn(text: string): string[] {
  return (text.match(/\b[a-z]+\b/g) ?? [])
    .map((word) => words.indexOf(word))
    .filter((number) => number > 0)
    .map(String);
}

/** What the first list has more than the second, as often as it has it more. */
function without(numbers: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return numbers.filter((number) => {
    const index = rest.indexOf(number);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function expectTranslated(language: Language, text: string, inEnglish: string): void {
  const both = `${language.code}: ${text} / en: ${inEnglish}`;
  if (inEnglish === '') {
    expect(text, both).to.equal('');
    return;
  }
  expect(text.trim(), both).to.not.equal('');
  expect(text, both).to.not.equal(inEnglish);
  expect(text, both).to.not.match(/undefined|\[object|\b(null|true|false)\b/);
  if (!inEnglish.includes('NaN')) expect(text, both).to.not.include('NaN');
  const missing = without(numbersIn(inEnglish), numbersIn(text));
  // Arabic says one and two units by the form of the noun.
  const said = /واحدة|وحدتي/.test(text) ? ['1', '2'] : [];
  expect(
    missing.filter((number) => !said.includes(number)),
    both,
  ).to.deep.equal([]);
  expect(missing.length, both).to.be.at.most(1);
  const written = [...numbersIn(inEnglish), ...wordsIn(inEnglish)];
  expect(without(numbersIn(text), written), both).to.deep.equal([]);
}

function expectAllTranslated(write: (language: Language) => readonly string[]): void {
  const inEnglish = write(english);
  for (const language of languages) {
    const texts = write(language);
    expect(texts.length).to.equal(inEnglish.length);
    texts.forEach((text, index) => expectTranslated(language, text, inEnglish[index]));
  }
}

function unit(weight: number, bias: number, outputWeight = 1, label = ''): HiddenUnit {
  return { weight, bias, outputWeight, label, fixed: false };
}

function networkOf(sizes: readonly number[], rest: Partial<Network> = {}): Network {
  return {
    ...{ sizes, activation: 'relu', outputActivation: 'linear' },
    parameters: Float64Array.from({ length: parameterCount(sizes) }, (_, i) => Math.sin(3 * i)),
    ...rest,
  };
}

const quarters = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -4 * most, max: 4 * most }).map((count) => count / 4);

const anyUnit = fc
  .tuple(quarters(4), quarters(8), quarters(3), fc.constantFrom('', 'awareness'))
  .map((values) => unit(...values));

const anyUnits = fc.array(anyUnit, { minLength: 1, maxLength: 6 });

function kinkTexts(
  language: Language,
  network: Network,
  declared?: readonly HiddenUnit[],
): string[] {
  const state = kinksState(language, network, [-3, 7], declared);
  return [
    describeKinks(language, state),
    kinksNote(language, network),
    ...state.rows.map(({ text }) => text),
    ...state.rows
      .filter(({ kink }) => kink !== undefined)
      .map((row) => kinkValueText(language, row)),
  ];
}

const simple: DiagramRequest = {
  ...{ inputs: 1, hiddenUnits: [3], outputs: 1, activation: 'relu', outputActivation: 'linear' },
  ...{ biasNodes: false, network: undefined, units: undefined, follows: false },
  needsNumbers: false,
};

const exercise = [{ ...unit(-2, 2), fixed: true }, unit(1, -1), unit(2, -4, 1, 'third')];

const requests: readonly Partial<DiagramRequest>[] = [
  {},
  ...activationNames.map((activation) => ({ activation, outputActivation: activation })),
  ...[1, 2, 3, 8, 10, 11, 12, 13, 100, 1024].map((count) => ({ hiddenUnits: [count] })),
  ...[1, 2, 4, 8, 11, 13].map((count) => ({ inputs: count, outputs: count })),
  ...[1, 2, 4].map((count) => ({ inputs: count, outputs: count, needsNumbers: true })),
  { hiddenUnits: [8, 16], activation: 'tanh' },
  { hiddenUnits: [2, 1, 30], activation: 'linear', needsNumbers: true, biasNodes: true },
  { hiddenUnits: [4, 4, 4, 4], activation: 'step' },
  { hiddenUnits: ['affordability', 'awareness'], inputs: ['price', 'cost'], outputs: ['seller'] },
  { network: networkOfUnits(exercise, 0), units: exercise },
  { network: networkOfUnits(exercise, 0), units: exercise, follows: true, biasNodes: true },
  { network: networkOfUnits(exercise.slice(1), 0), units: exercise.slice(1), needsNumbers: true },
];

function diagramTexts(language: Language, request: Partial<DiagramRequest>, at: number): string[] {
  const diagram = buildDiagram({ ...simple, ...request });
  const input = diagram.network && Array.from({ length: diagram.sizes[0] }, (_, i) => at - i);
  const marks = [{ kind: 'hidden', number: 0 } as const, { kind: 'output', number: 0 } as const];
  const columns = diagramColumns(diagram, marks, input);
  const view = {
    ...{ diagram, columns, input },
    ...{ showsWeights: true, showsEquations: true, hasReadout: true },
  };
  const isNode = (item: { readonly kind: string }): item is DiagramNode => item.kind !== 'gap';
  return [
    diagramHeading(language, diagram),
    diagramCaption(language, diagram),
    ...diagramNotes(language, view),
    describeDiagram(language, view),
    ...columns.flatMap(({ items, bias }, layer) => {
      const before = layer === 0 ? [] : columns[layer - 1].items.filter(isNode);
      return [...items, ...(bias ? [bias] : [])].flatMap((node) => [
        nodeText(language, node, diagram),
        ...(isNode(node)
          ? [
              nodeName(language, node, diagram),
              nodeTitle(language, node, diagram),
              incomingText(language, node, before, diagram),
            ]
          : []),
      ]);
    }),
  ];
}

function walkTexts(
  language: Language,
  network: UnitsNetwork,
  domain: readonly [number, number],
  data: readonly (readonly [number, number])[] = [],
): string[] {
  const walk = walkthrough(language, network, domain, (domain[0] + domain[1]) / 2);
  const range = [-1, 1.1] as const;
  return [
    dataSentence(language, data, (x) => x * x - 1 / 3),
    axisSentence(language, range, undefined, true),
    axisSentence(language, range, range, false),
    axisSentence(language, range, [0, 1], true),
    ...walk.steps.flatMap((step, index) => [
      stepTitle(language, network, step),
      stepSentence(language, network, walk, index),
      stepNews(language, walk, index),
      describeWalkthrough(language, network, walk, index, index % 2 ? 'x₁' : '', []),
    ]),
  ];
}

describe('What figures say in another language', () => {
  it('about kinks is what English says, with the same numbers', () => {
    fc.assert(
      fc.property(anyUnits, quarters(4), (units, bias) => {
        expectAllTranslated((language) => kinkTexts(language, networkOfUnits(units, bias), units));
      }),
      { numRuns: 150 },
    );
    for (const sizes of [
      [1, 64, 1],
      [1, 100, 1],
      [1, 17, 1],
      [1, 18, 1],
      [1, 3, 3, 1],
      [2, 3, 1],
    ]) {
      expectAllTranslated((language) => kinkTexts(language, networkOf(sizes)));
    }
    for (const activation of activationNames) {
      for (const count of [1, 2, 5]) {
        expectAllTranslated((language) => [
          ...kinkTexts(language, networkOf([1, count, 1], { activation })),
          ...kinkTexts(language, networkOf([1, count, 1], { outputActivation: activation })),
        ]);
      }
    }
    expectAllTranslated((language) => ['', 'plot'].map((id) => nothingBendsText(language, id)));
  });

  it('about a network is what English says, with the same numbers', () => {
    for (const request of requests) {
      for (const at of [-3, 0.5, 2.5, 1e-7]) {
        expectAllTranslated((language) => diagramTexts(language, request, at));
      }
    }
  });

  it('about steps is what English says, with the same numbers', () => {
    expectAllTranslated((language) => walkTexts(language, dosageNetwork, [0, 1], dosageData));
    expectAllTranslated((language) =>
      activationNames.flatMap((activation) =>
        [3, 4, 7].map((step) => dosageCorrection(language, step, activation)),
      ),
    );
    for (const activation of activationNames) {
      for (const outputActivation of activationNames) {
        const network = { ...dosageNetwork, activation, outputActivation };
        expectAllTranslated((language) => walkTexts(language, network, [0, 1], [[0.5, 1]]));
      }
    }
    fc.assert(
      fc.property(
        anyUnits,
        quarters(4),
        fc.constantFrom(...activationNames),
        (units, outputBias, outputActivation) => {
          const network = { units, outputBias, activation: 'relu', outputActivation } as const;
          expectAllTranslated((language) => walkTexts(language, network, [-3, 4], dosageData));
        },
      ),
      { numRuns: 60 },
    );
  });
});
