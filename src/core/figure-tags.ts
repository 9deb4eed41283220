/** The tags that show a figure; `relu-unit` is declared inside one of them. */
export const figureTags: readonly string[] = [
  'relu-kinks',
  'relu-network-diagram',
  'relu-plot',
  'relu-slider-exercise',
  'relu-subgradient',
  'relu-trainer',
  'relu-walkthrough',
];

/** The tag of one hidden unit. */
export const unitTag = 'relu-unit';
