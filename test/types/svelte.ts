import type { SvelteHTMLElements } from 'svelte/elements';
import type { ReluFinishEvent } from 'relu-elements';
import type {} from 'relu-elements/svelte';

// Svelte's checker looks up the attributes of tags in this interface. Nothing here runs.

declare function finished(event: ReluFinishEvent): void;

export const accepted: [
  SvelteHTMLElements['relu-trainer'],
  SvelteHTMLElements['relu-trainer'],
  SvelteHTMLElements['relu-slider-exercise'],
  SvelteHTMLElements['relu-unit'],
  SvelteHTMLElements['relu-plot'],
] = [
  {
    id: 'trainer',
    class: ['wide', { plain: true }],
    style: 'max-width: 640px',
    lang: 'de',
    'data-place': 'top',
    target: 'x^3',
    'hidden-units': '8 8',
    'learning-rate': 0.001,
    'caption-hidden': true,
    panels: 'units loss',
    'onrelu-finish': finished,
    'onrelu-progress': ({ epoch, currentTarget }) => [epoch + 1, currentTarget.status],
    onclick: ({ clientX }) => clientX,
  },
  { hiddenUnits: [8, 8], captionHidden: false, autoplay: false },
  { solution: 'hidden', 'onrelu-answer': ({ score }) => score, oninput: () => undefined },
  { weight: '-1', 'output-weight': 1, fixed: true },
  { derivative: 'only', range: [0, 1], functions: ['relu', 'tanh'] },
];

export const refused: [
  SvelteHTMLElements['relu-trainer'],
  SvelteHTMLElements['relu-trainer'],
  SvelteHTMLElements['relu-trainer'],
  SvelteHTMLElements['relu-trainer'],
  SvelteHTMLElements['relu-trainer'],
  SvelteHTMLElements['relu-plot'],
] = [
  // @ts-expect-error no activation is called so
  { activation: 'rely' },
  // @ts-expect-error Svelte would write "false", and any text means that it is hidden
  { 'caption-hidden': false },
  // @ts-expect-error there is no such attribute
  { 'hiden-units': '7' },
  // @ts-expect-error there is no such event
  { 'onrelu-finished': () => undefined },
  // @ts-expect-error text is not what a handler is given
  { 'onrelu-finish': (text: string) => text },
  // @ts-expect-error there is no such word
  { derivative: 'yes' },
];
