import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { describeTraining, statusText, trainingHeading } from '../../src/core/descriptions.js';
import type { TrainingState } from '../../src/core/descriptions.js';
import { answerText } from '../../src/core/exercise/answer-text.js';
import { diagnose } from '../../src/core/exercise/diagnosis.js';
import { descentText } from '../../src/core/exercise/descent-text.js';
import { gradeExercise } from '../../src/core/exercise/grading.js';
import { hint } from '../../src/core/exercise/hints.js';
import {
  changeAnnouncement,
  feedback,
  segmentJudgement,
} from '../../src/core/exercise/segment-texts.js';
import { solutionNotes, successText } from '../../src/core/exercise/solution-texts.js';
import { describeExercise } from '../../src/core/exercise/texts.js';
import { sumReading, unitText } from '../../src/core/exercise/unit-texts.js';
import type { Language } from '../../src/core/language.js';
import { englishSymbols } from '../../src/core/number-format.js';
import { arabic } from '../../src/locales/ar.js';
import { german } from '../../src/locales/de.js';
import { spanish } from '../../src/locales/es.js';
import { french } from '../../src/locales/fr.js';
import { chinese } from '../../src/locales/zh-cn.js';
import { anyState } from '../core/exercise/states.js';
import type { ExerciseState } from '../core/exercise/states.js';
import { english, languageOf } from '../english.js';

const languages = [arabic, german, spanish, french, chinese].map((translation) =>
  languageOf(translation),
);

/** All numbers of a text, without what sets their groups and decimals apart. */
function numbersIn(text: string): string[] {
  const written = text.replaceAll(englishSymbols.minus, '');
  return (written.match(/\d+(?:[.,\u202f]\d+)*/g) ?? []).map((number) => number.replace(/\D/g, ''));
}

/** Fails unless a text says in another language what it says in English, as far as one can tell. */
function expectTranslated(language: Language, said: string, inEnglish: string): void {
  const both = `${language.code}: ${said} — ${inEnglish}`;
  expect(said, both).to.not.match(/undefined|NaN|\[object|null/);
  expect(said.trim(), both).to.equal(said);
  if (inEnglish === '') {
    expect(said, both).to.equal('');
    return;
  }
  expect(said, both).to.not.equal(inEnglish);
  const numbers = numbersIn(said);
  // Languages with a dual say one and two by the form of the noun.
  for (const number of numbersIn(inEnglish).filter((each) => !['1', '2'].includes(each))) {
    expect(numbers, both).to.include(number);
  }
}

function exerciseTexts(language: Language, { exercise, value }: ExerciseState): string[] {
  const grade = gradeExercise(exercise, value);
  const diagnosis = diagnose(language, exercise, value, grade);
  const descents = ['solved', 'did-not-move', 'stuck', 'still-moving', 'diverged'] as const;
  return [
    diagnosis.text,
    feedback(language, grade, diagnosis),
    ...([1, 2, 3] as const).flatMap((level) => [
      hint(language, exercise, value, grade, level),
      hint(language, exercise, value, grade, level, 'kink-slope'),
    ]),
    ...grade.segments.map((_, index) => segmentJudgement(language, exercise, value, grade, index)),
    changeAnnouncement(language, exercise, undefined, grade),
    describeExercise(language, exercise, value, grade, 'descent', 'kink-slope'),
    successText(language, exercise, value),
    ...solutionNotes(language, exercise, value).map(({ text }) => text),
    answerText(language, exercise, value, 'kink-slope'),
    sumReading(language, exercise, value, exercise.target[1][0]),
    ...exercise.units.map((unit, index) => unitText(language, unit, index, exercise)),
    ...descents.map((kind) =>
      descentText(
        language,
        exercise,
        value,
        { kind, epoch: 1234, value, meanSquaredError: 0.03, maxError: grade.maxError },
        0,
      ),
    ),
  ];
}

const run: TrainingState = {
  ...{ hiddenUnits: [7], activation: 'relu', lossFunction: 'mse', targetLabel: 'x³' },
  ...{ targetPoints: undefined, stopped: false },
  ...{ sampleCount: 300, domain: [-10, 10], epochs: 4000, learningRate: 1e-4, seed: 5 },
  ...{ status: 'paused', epoch: 1700, loss: 2477.21, initialLoss: 146160.57, deadUnits: [] },
  ...{ kinks: [-6.04, 4.6], errorMessage: '' },
};

const runs: readonly TrainingState[] = [
  run,
  { ...run, hiddenUnits: [1], deadUnits: [0], status: 'complete' },
  { ...run, hiddenUnits: [8, 16], activation: 'linear', status: 'idle', epoch: 0 },
  { ...run, hiddenUnits: [64, 32, 16], activation: 'step', status: 'diverged' },
  { ...run, deadUnits: [1, 3, 4], targetPoints: 1, stopped: true },
  { ...run, deadUnits: [6], status: 'complete' },
  { ...run, hiddenUnits: [2], deadUnits: [0, 1] },
  { ...run, hiddenUnits: [40], deadUnits: Array.from({ length: 12 }, (_, unit) => unit) },
  { ...run, hiddenUnits: [2], targetPoints: 4, lossFunction: 'huber', kinks: [90] },
];

describe('What is said in another language', () => {
  it('about an exercise is what English says, with the same numbers', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const inEnglish = exerciseTexts(english, state);
        for (const language of languages) {
          const said = exerciseTexts(language, state);
          said.forEach((text, index) => expectTranslated(language, text, inEnglish[index]));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('about a run is what English says, with the same numbers', () => {
    for (const state of runs) {
      for (const write of [describeTraining, statusText, trainingHeading]) {
        const inEnglish = write(english, state);
        for (const language of languages)
          expectTranslated(language, write(language, state), inEnglish);
      }
    }
  });
});
