/** The figures of the published lessons, where each stands now, and what it has to state. */
export interface LessonFigure {
  readonly page: LessonPage;
  readonly selector: string;
  /** What `describe()` says, among other things. */
  readonly states: readonly string[];
}

export type LessonPage = 'relu-lab' | 'forward-pass' | 'dissecting-relu';

const dosageNetwork = [
  'Unit 0 has weight 1.7, bias −0.85 and output weight −40.8.',
  'Unit 1 has weight 12.6, bias 0 and output weight 2.7.',
  'The output bias is −16.',
];

const sixNumbers = ['0.5', '1', '1.5', '2', '2.5', '3'];

const lab = (selector: string, states: readonly string[]): LessonFigure => ({
  ...{ page: 'relu-lab', selector, states },
});

const step = (number: number, states: readonly string[]): LessonFigure => ({
  page: 'forward-pass',
  selector: `relu-walkthrough#figure-step-${number}`,
  states: [...dosageNetwork, `Step ${number} of 7`, ...states],
});

const dissecting = (selector: string, states: readonly string[]): LessonFigure => ({
  ...{ page: 'dissecting-relu', selector, states },
});

const training = [
  'one input, 7 ReLU units and one output learns x³ from 300 points between −10 and 10',
  'seed 0',
];

export const lessonFigures: Readonly<Record<string, LessonFigure>> = {
  'F1, the activation trio': lab('relu-plot#figure-f1', [
    '3 curves over z from −5 to 5',
    'linear(z) is straight, from −5 at −5 to 5 at 5',
    'sigmoid(z) goes from 0.006693 at −5 to 0.9933 at 5',
    'relu(z) bends at z = 0 from slope 0 to slope 1',
  ]),
  'F2, the demand network': lab('relu-network-diagram#figure-f2', [
    'four inputs, three ReLU units and one output',
    'price, shipping cost, marketing and material',
    'affordability, awareness and perceived quality',
    'top seller',
    'Highlighted: unit 1, awareness',
  ]),
  'F2, ReLU beside it': lab('relu-plot#figure-f2-relu', [
    'relu(z) bends at z = 0 from slope 0 to slope 1',
  ]),
  'F2, sigmoid beside it': lab('relu-plot#figure-f2-sigmoid', [
    'sigmoid(z) goes from 0.002473 at −6 to 0.9975 at 6',
  ]),
  'F3, slope changes': lab('relu-kinks#figure-f3', [
    'Unit 0 bends the sum upwards at x = 1, where the slope changes by +2',
    'Unit 1 bends the sum downwards at x = 2, where the slope changes by −1.5',
    'Unit 2 bends the sum downwards at x = 4, where the slope changes by −1.5',
    'Unit 3 bends the sum upwards at x = 5, where the slope changes by +2',
    'its slopes are 0, 2, 0.5, −1 and 1',
  ]),
  'F4, the network of the exercise': lab('relu-network-diagram#figure-f4', [
    'one input, three ReLU units and one output',
    'The output is linear',
    'Unit 0 is fixed',
    'Units 1 and 2 are adjustable',
  ]),
  'F5, the exercise': lab('relu-slider-exercise#figure-f5', [
    '(0, 2), (1, 0), (2, 1) and (3, 4)',
    'three ReLU units and the output bias 0',
    'Unit 0 (fixed): weight −2, bias 2, kink at 1',
    'Unit 1: weight 0, bias 0',
    'Unit 2: weight 0, bias 0',
    'The largest error is 4, at x = 3',
  ]),
  'F6, the annotated solution': lab('relu-slider-exercise#figure-f6', [
    'Unit 0 (fixed): weight −2, bias 2, kink at 1, on for x < 1',
    'Unit 1: weight 1, bias −1, kink at 1, on for x > 1',
    'Unit 2: weight 2, bias −4, kink at 2, on for x > 2',
    'The largest error is 0; 3 of 3 segments match',
    'The plot shows a solution',
  ]),
  'step 1': step(1, ['through 0 at x = 0.5', 'the steps so far give 0.']),
  'step 2': step(2, ['output weight −40.8', 'upside down', 'the steps so far give 0; 0.']),
  'step 3': step(3, ['ReLU changes nothing', 'the steps so far give 0; 0; 6.3.']),
  'step 4': step(4, ['output weight 2.7', 'the steps so far give 0; 0; 6.3; 17.01.']),
  'step 5': step(5, [
    'lowest at x = 1 with −0.66 and highest at x = 0.5 with 17.01',
    'the steps so far give 0; 0; 6.3; 17.01; 17.01.',
  ]),
  'step 6': step(6, [
    'lowest at x = 1 with −16.66 and highest at x = 0.5 with 1.01',
    'the steps so far give 0; 0; 6.3; 17.01; 17.01; 1.01.',
  ]),
  'step 7': step(7, [
    'between 0.470312 and 0.528580; its peak is 1.01 at x = 0.5',
    '(0, 0), (0.5, 1) and (1, 0); there the output is 0, 1.01 and 0',
    'the steps so far give 0; 0; 6.3; 17.01; 17.01; 1.01; 1.01.',
  ]),
  'a, relu': dissecting('relu-plot#figure-a', [
    'over z from −5 to 5, with y from −5 to 5',
    'relu(z) bends at z = 0 from slope 0 to slope 1',
  ]),
  'b, its derivative': dissecting('relu-plot#figure-b[derivative="beside"]', [
    'relu(z) bends at z = 0 from slope 0 to slope 1',
    'The derivative of relu(z) is 0, then 1; at z = 0 the value in use is 0.',
  ]),
  'c, flips': dissecting('relu-plot#figure-c', [
    'x from −5 to 5, with y from −5 to 5',
    ' relu(x) bends at x = 0 from slope 0 to slope 1',
    ' relu(−x) bends at x = 0 from slope −1 to slope 0',
    '−relu(x) bends at x = 0 from slope 0 to slope −1',
    '−relu(−x) bends at x = 0 from slope 1 to slope 0',
  ]),
  'd, slopes': dissecting('relu-plot#figure-d', [
    'x from −5 to 5, with y from −1 to 5',
    ...sixNumbers.map((w) => `bends at x = 0 from slope 0 to slope ${w}.`),
  ]),
  'e, shifts along x': dissecting('relu-plot#figure-e', [
    'x from −4 to 4, with y from −1 to 5',
    ...sixNumbers.map((b) => `relu(x + ${b}) bends at x = −${b} from slope 0 to slope 1`),
  ]),
  'f, shifts along y': dissecting('relu-plot#figure-f', [
    'from −4 to 4, with y from −1 to 5',
    ...sixNumbers.map((b) => `relu(z) + ${b} bends at z = 0 from slope 0 to slope 1`),
  ]),
  'g, sub-gradients': dissecting('relu-subgradient#figure-g', [
    'slopes from 0 to 1 spread evenly by slope',
    'A slope drawn at random is 0.5 on average.',
  ]),
  'h, the network': dissecting('relu-network-diagram#figure-h[bias-nodes]', [
    'one input, seven ReLU units and one output',
    'bias units, which are always 1',
  ]),
  'i, training': dissecting('relu-trainer#figure-i', training),
  'j, the frames of the animation': dissecting('relu-trainer#figure-j', training),
  saturation: dissecting('relu-plot#figure-saturation', [
    'sigmoid′(z), the derivative, is 0.006648 at −5 and 0.006648 at 5',
    'farthest from 0 at z = 0 with 0.25',
    'tanh′(z), the derivative, is 0.0001816 at −5 and 0.0001816 at 5',
    'The derivative of relu(z) is 0, then 1',
  ]),
};
