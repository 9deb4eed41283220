/**
 * Loads the built files for platforms that `script` names one after the other, each as a copy of its own,
 * adds a second exercise, and tells the page around it what was said meanwhile.
 */
import '../../dist/cdn/relu-elements.js';

const warnings = [];
console.warn = (...texts) => warnings.push(texts.join(' '));

const names = new URLSearchParams(location.search).getAll('script');
for (const [index, name] of names.entries()) {
  const url = new URL(`../../dist/cdn/${name}?copy=${index}`, import.meta.url).href;
  if (name.endsWith('.classic.js')) await loadClassic(url);
  else (await import(url)).connect(document.querySelectorAll('relu-slider-exercise'));
}
const second = document.createElement('relu-slider-exercise');
second.id = 'second';
document.body.append(second);
await second.updateComplete;
await new Promise((resolve) => setTimeout(resolve));
parent.postMessage({
  warnings,
  notices: Array.from(document.querySelectorAll('.relu-lms-notice'), (line) => line.textContent),
});

function loadClassic(url) {
  const script = document.createElement('script');
  script.src = url;
  return new Promise((resolve, reject) => {
    Object.assign(script, { onload: resolve, onerror: reject });
    document.head.append(script);
  });
}
