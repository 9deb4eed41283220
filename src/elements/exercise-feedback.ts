import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { answerText } from '../core/exercise/answer-text.js';
import { descentText } from '../core/exercise/descent-text.js';
import type { Diagnosis, Exercise, ExerciseValue, Grade } from '../core/exercise/exercise.js';
import { feedback, segmentJudgement } from '../core/exercise/segment-texts.js';
import { solutionNotes, successText } from '../core/exercise/solution-texts.js';
import { outputBiasText } from '../core/exercise/unit-texts.js';
import { segmentNumber } from '../core/exercise/wording.js';
import type { ExerciseParameters } from '../core/exercise/wording.js';
import { unbroken } from '../core/language.js';
import type { Language } from '../core/language.js';
import type { ExerciseCopy } from './exercise-copy.js';
import type { ShownHint } from './exercise-practice.js';

/** All that the words depend on. */
export interface ExerciseSituation {
  readonly language: Language;
  readonly exercise: Exercise;
  /** The reader's numbers. */
  readonly value: ExerciseValue;
  readonly grade: Grade;
  readonly diagnosis: Diagnosis;
  /** Whether the figure says what is right and wrong. */
  readonly judged: boolean;
  readonly copy: ExerciseCopy;
  readonly hint: ShownHint | undefined;
  readonly atZero: number;
  readonly parameters: ExerciseParameters;
}

/** What stands under an exercise in words. */
export interface ExerciseFeedback {
  /** What is right, what is off and why; how it was solved; or what the copy shows. */
  readonly text: string;
  readonly tone: 'off' | 'match' | 'neutral';
  readonly hint: ShownHint | undefined;
}

/** The words for a situation. */
export function exerciseFeedback(situation: ExerciseSituation): ExerciseFeedback {
  const { language, exercise, value, grade, diagnosis, judged, copy, hint, parameters } = situation;
  if (copy.kind === 'descent') return descentFeedback(situation);
  if (copy.kind === 'solution') {
    const numbers = answerText(language, exercise, exercise.answer ?? value, parameters);
    return { text: language.term('solutionIs', numbers), tone: 'neutral', hint };
  }
  if (!judged) return { text: '', tone: 'neutral', hint };
  if (grade.solved) return { text: successText(language, exercise, value), tone: 'match', hint };
  return { text: feedback(language, grade, diagnosis), tone: 'off', hint };
}

function descentFeedback(situation: ExerciseSituation): ExerciseFeedback {
  const { language, exercise, value, copy, atZero, hint } = situation;
  const { outcome, errorMessage } = copy;
  if (errorMessage) {
    return { text: language.term('descentFailed', errorMessage), tone: 'neutral', hint };
  }
  const text = outcome
    ? descentText(language, exercise, value, outcome, atZero)
    : language.term('descentBegins');
  return { text, tone: outcome?.kind === 'solved' ? 'match' : 'neutral', hint };
}

/** One or two sentences, and the hint that was asked for. */
export function renderFeedback(
  { term }: Language,
  { text, tone, hint }: ExerciseFeedback,
): TemplateResult {
  return html`<div class="feedback ${tone}" part="feedback" data-image-text>
    ${text === '' ? nothing : html`<p>${unbroken(text)}</p>`}
    ${
      hint
        ? html`<p part="hint" class="hint">
            <strong>${term('hintName', hint.level)}</strong> ${unbroken(hint.text)}
          </p>`
        : nothing
    }
  </div>`;
}

/** What is right or off in each segment, behind a disclosure of its own. */
export function renderSegments(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade,
): TemplateResult {
  return html`<details part="segments" class="segments">
    <summary>${language.term('segmentBySegment')}</summary>
    <ul>
      ${grade.segments.map(({ index, matched }) => {
        const text = segmentJudgement(language, exercise, value, grade, index);
        return html`<li>
          <span class="badge ${matched ? 'match' : ''}" aria-hidden="true"
            >${segmentNumber(index)}</span
          >
          <span>${unbroken(text)}</span>
        </li>`;
      })}
    </ul>
    <p class="muted">${unbroken(outputBiasText(language, exercise))}</p>
  </details>`;
}

/** What each unit does in a solution, beside its colour. */
export function renderSolutionNotes(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
): TemplateResult {
  return html`<ul class="notes" part="notes">
    ${solutionNotes(language, exercise, value).map(
      ({ unit, text }) =>
        html`<li data-image-text .style=${`--_unit: var(--_unit-${unit % 8})`}>
          ${unbroken(text)}
        </li>`,
    )}
  </ul>`;
}
