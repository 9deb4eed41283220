import { expect } from '@open-wc/testing';

import { gradeExercise } from '../../../src/core/exercise/grading.js';
import {
  describeExercise,
  exerciseCaption,
  exerciseHeading,
} from '../../../src/core/exercise/texts.js';
import { ask } from './exercises.js';
import { lesson, lessonValue } from './states.js';
import { english } from '../../english.js';

describe('the heading of an exercise', () => {
  it('counts the free units', () => {
    expect(exerciseHeading(english, lesson)).to.equal('Match the target with two units');
    const one = ask({
      target: [
        [0, 0],
        [1, 0],
        [2, 1],
      ],
    }).exercise;
    expect(exerciseHeading(english, one)).to.equal('Match the target with one unit');
  });
});

describe('the caption of an exercise', () => {
  it('says that it is z that must be negative', () => {
    expect(exerciseCaption(english)).to.equal(
      'Faint: z = wx + b. Strong: a = relu(z). While its z is below 0 a unit stays at 0; ' +
        'where z crosses 0, the unit bends the prediction.',
    );
    expect(exerciseCaption(english, 'kink-slope')).to.match(/^Faint: z = slope × \(x − kink\)\. /);
  });
});

describe('the description of an exercise', () => {
  const value = lessonValue(1, -1, 3, -6);
  const grade = gradeExercise(lesson, value);

  it('tells target, units, error and what matches', () => {
    expect(describeExercise(english, lesson, value, grade)).to.equal(
      'The target joins the points (0, 2), (1, 0), (2, 1) and (3, 4) by straight lines. ' +
        'The prediction is the sum of three ReLU units and the output bias 0. ' +
        'Unit 0 (fixed): weight −2, bias 2, kink at 1, on for x < 1. ' +
        'Unit 1: weight 1, bias −1, kink at 1, on for x > 1. ' +
        'Unit 2: weight 3, bias −6, kink at 2, on for x > 2. ' +
        'The largest error is 1, at x = 3; 2 of 3 segments match.',
    );
  });

  it('tells kinks and slopes where these are set, and units without a kink', () => {
    const start = lessonValue(1, -1, 0, 0);
    const text = describeExercise(
      english,
      lesson,
      start,
      gradeExercise(lesson, start),
      'value',
      'kink-slope',
    );
    expect(text).to.include('Unit 1: kink at 1, slope 1, on for x > 1. ');
    expect(text).to.include('Unit 2: no kink, slope 0, off on the target. ');
  });

  it('says that it is solved, and what lies over the numbers', () => {
    const answer = lessonValue(1, -1, 2, -4);
    expect(describeExercise(english, lesson, answer, gradeExercise(lesson, answer))).to.match(
      /The largest error is 0; 3 of 3 segments match\. The exercise is solved\.$/,
    );
    expect(describeExercise(english, lesson, value, grade, 'solution')).to.match(
      /The plot shows a solution over these numbers\.$/,
    );
    expect(describeExercise(english, lesson, value, grade, 'descent')).to.match(
      /The plot shows what gradient descent makes of these numbers\.$/,
    );
  });
});
