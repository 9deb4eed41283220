import { assert } from '@open-wc/testing';
import { exerciseProblems } from '../../src/packaging/index.js';

describe('what an exercise would refuse', () => {
  it('is nothing for a target that it takes', () => {
    const attributes = { target: '0,2 1,0 2,1 3,4', heading: 'Bends' };
    assert.deepEqual(exerciseProblems({ attributes, units: [] }), []);
  });

  it('is told with the attribute, what it got and what is allowed', () => {
    const [problem] = exerciseProblems({ attributes: { target: '0,1 0,2 3,3' }, units: [] });
    assert.match(problem, /^target="0,1 0,2 3,3" can’t be used\. Allowed: 3 to 12 points .*x = 0/);
  });

  it('includes values that do not go together', () => {
    const problems = exerciseProblems({ attributes: { min: '4', max: '1' }, units: [] });
    assert.lengthOf(problems, 1);
    assert.match(problems[0], /^(min="4"|max="1")/);
  });
});
