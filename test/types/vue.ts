import type { GlobalComponents } from 'vue';
import type { ReluFinishEvent, ReluTrainer } from 'relu-elements';
import type {} from 'relu-elements/vue';

// Vue's checker looks up tags in this interface, and attributes under their names in camel case. Nothing
// here runs.

type Instance<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
type Given<Tag extends keyof GlobalComponents> = Instance<Tag>['$props'];

declare const trainer: Instance<'relu-trainer'>;
declare const exercise: Instance<'relu-slider-exercise'>;

export const accepted: [
  Given<'relu-trainer'>,
  Given<'relu-trainer'>,
  Given<'relu-slider-exercise'>,
  Given<'relu-unit'>,
  Given<'relu-plot'>,
] = [
  {
    key: 'first',
    id: 'trainer',
    class: ['wide', { plain: true }],
    style: { maxWidth: '640px' },
    lang: 'de',
    target: 'x^3',
    hiddenUnits: '8 8',
    learningRate: 0.001,
    captionHidden: '',
    panels: 'units loss',
    onClick: ({ clientX }) => clientX,
  },
  { hiddenUnits: [8, 8], captionHidden: true, autoplay: false },
  { solution: 'hidden', readonly: true },
  { weight: '-1', outputWeight: 1, fixed: true },
  { derivative: 'only', range: [0, 1], functions: ['relu', 'tanh'] },
];

export const element: ReluTrainer = trainer;
trainer.$emit('relu-finish', {} as ReluFinishEvent);
export const handler: (name: 'relu-finish', event: ReluFinishEvent) => void = trainer.$emit;

export const refused: [
  Given<'relu-trainer'>,
  Given<'relu-trainer'>,
  Given<'relu-trainer'>,
  Given<'relu-plot'>,
] = [
  // @ts-expect-error no activation is called so
  { activation: 'rely' },
  // @ts-expect-error Vue would write "false", and any text means that it is hidden
  { captionHidden: false },
  // @ts-expect-error there is no such attribute
  { hidenUnits: '7' },
  // @ts-expect-error there is no such word
  { derivative: 'yes' },
];

// @ts-expect-error there is no such event
trainer.$emit('relu-finished', {} as ReluFinishEvent);
// @ts-expect-error the exercise does not fire it
exercise.$emit('relu-finish', {} as ReluFinishEvent);
