// The module of the widget in the notebook guide, with the script of this folder instead of the pinned one.

import '../../dist/cdn/relu-elements.js';

function render({ model, el }) {
  const plot = document.createElement('relu-plot');
  const update = () => plot.setAttribute('functions', model.get('functions'));
  update();
  model.on('change:functions', update);
  el.append(plot);
  return () => model.off('change:functions', update);
}

export default { render };
