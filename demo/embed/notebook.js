// A stand-in for a notebook: a model with one trait, set by the choice on the page instead of by Python.

import widget from './relu-widget.js';

const choice = document.getElementById('functions');
const listeners = new Set();

const model = {
  get: () => choice.value,
  on: (_, listener) => listeners.add(listener),
  off: (_, listener) => listeners.delete(listener),
};

choice.addEventListener('change', () => {
  for (const listener of listeners) listener();
});
widget.render({ model, el: document.getElementById('cell') });
