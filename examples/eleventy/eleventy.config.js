const files = 'node_modules/relu-elements/dist';

/** Copies the self-contained files of the package into the site. */
export default function (configuration) {
  configuration.addPassthroughCopy({
    [`${files}/cdn/relu-elements.js`]: 'relu/relu-elements.js',
    [`${files}/relu.css`]: 'relu/relu.css',
  });
}

export const config = {
  dir: { input: 'content', includes: '../layouts', output: 'site' },
};
