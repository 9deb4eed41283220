/**
 * Loads the built files named by `script` one after the other, adds a div for a trainer, trains it, and
 * posts what there is to the parent page. `@version` after a name: the same file as of that version.
 */
const query = new URLSearchParams(location.search);
const outcome = { warnings: [], errors: [], violations: [] };
console.warn = (...texts) => outcome.warnings.push(texts.join(' '));
addEventListener('error', ({ message }) => outcome.errors.push(message));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  outcome.violations.push(`${effectiveDirective} ${blockedURI}`);
});

try {
  for (const script of query.getAll('script')) await load(...script.split('@'));
  const place = document.createElement('div');
  Object.assign(place.dataset, { relu: 'relu-trainer', epochs: '20', hiddenUnits: '3' });
  document.body.append(place);
  await Promise.resolve();
  const trainer = place.firstElementChild;
  await trainer.seek(20);
  outcome.epoch = trainer.epoch;
  outcome.mounted = Array.from(document.querySelectorAll('body > div'), (div) =>
    Array.from(div.children, ({ localName }) => localName).join(' '),
  );
  outcome.rendered = Array.from(document.querySelectorAll('body > div > *'), ({ shadowRoot }) =>
    Boolean(shadowRoot?.querySelector('figure')),
  );
} catch (error) {
  outcome.errors.push(String(error));
}
parent.postMessage(outcome);

async function load(name, version) {
  const url = new URL(`../../dist/cdn/${name}`, location.href);
  if (version !== undefined) {
    const text = await (await fetch(url)).text();
    const { version: current } = await (await fetch('../../package.json')).json();
    const other = new Blob([text.replaceAll(`"${current}"`, `"${version}"`)], {
      type: 'text/javascript',
    });
    await import(URL.createObjectURL(other));
  } else if (name.endsWith('.classic.js')) {
    const script = document.createElement('script');
    script.src = url.href;
    await new Promise((resolve, reject) => {
      Object.assign(script, { onload: resolve, onerror: reject });
      document.head.append(script);
    });
  } else {
    await import(url);
  }
}
