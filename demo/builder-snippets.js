// The texts to paste, and the blocks that show them.

const cdn = 'https://cdn.jsdelivr.net/npm/relu-elements@';
const $ = (id) => document.getElementById(id);
const integrity = await (await fetch('../dist/cdn/integrity.json')).json();

/**
 * A tag with its attributes and what stands in it, each as it is written.
 * @param {{ tagName: string, attributes: string[], content: string[] }} figure
 */
export function tagText({ tagName, attributes, content }) {
  const start = [tagName, ...attributes];
  const inOneLine = start.join(' ');
  const inner = content.map((line) => `\n  ${line}`).join('');
  const opened = inOneLine.length <= 76 ? inOneLine : start.join('\n  ');
  return `<${opened}>${inner}${inner && '\n'}</${tagName}>`;
}

/** An attribute as it is written. */
export function attributeText(name, value) {
  return `${name}="${escaped(value)}"`;
}

export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * Shows what to paste for a figure that has rendered.
 * @param {{ tagName: string, attributes: string[], content: string[] }} written
 * @param {HTMLElement} figure
 */
export function showSnippets(written, figure) {
  const tag = tagText(written);
  const scripts = [scriptText('relu-elements.js', 'type="module"')];
  const { lang } = figure;
  if (lang && lang !== 'en') {
    scripts.push(scriptText(`locales/${lang.toLowerCase()}.js`, 'defer'));
  }
  const sheet = `<link\n  rel="stylesheet"\n${pinned('href', '../relu.css')}\n/>`;
  const picture = `${figure.localName}.png`;
  const image = `<img src="${picture}" alt="${escaped(figure.describe())}" />`;
  $('snippets').replaceChildren(
    snippet('The tag', 'Where the figure is to stand.', tag),
    snippet(
      'The script, and the room it takes',
      'Once, in the head of the page.',
      [...scripts, sheet].join('\n'),
    ),
    snippet(
      'A frame',
      'For places that take frames and no scripts.',
      frameText(`${scripts.join('\n')}\n${tag}`, figure),
    ),
    snippet(
      'With a picture instead where scripts do not run',
      `Save the picture as ${picture} beside the page: the button under the figure makes it.`,
      tagText({ ...written, content: [...written.content, image] }),
    ),
  );
}

/** The line above a figure, or else what would stand there. */
export function headingOf({ heading, defaultHeading }) {
  return heading || defaultHeading;
}

function frameText(page, figure) {
  const height = Math.ceil(figure.getBoundingClientRect().height) + 40;
  return [
    '<iframe',
    `  ${attributeText('title', headingOf(figure))}`,
    '  sandbox="allow-scripts"',
    '  loading="lazy"',
    `  width="100%" height="${height}"`,
    `  ${attributeText('srcdoc', page.replace(/\s*\n\s*/g, ' '))}`,
    '></iframe>',
  ].join('\n');
}

function scriptText(file, kind) {
  return `<script\n  ${kind}\n${pinned('src', file)}\n></script>`;
}

/** The address of a file of the CDN with its hash; its name is relative to the folder of scripts. */
function pinned(attribute, file) {
  const { version } = customElements.get('relu-plot');
  const address = new URL(file, `${cdn}${version}/dist/cdn/`).href;
  const texts = [`${attribute}="${address}"`, `integrity="${integrity[file]}"`];
  return [...texts, 'crossorigin="anonymous"'].map((text) => `  ${text}`).join('\n');
}

function snippet(title, about, text) {
  const block = document.createElement('div');
  block.className = 'snippet-block';
  const heading = Object.assign(document.createElement('h3'), { textContent: title });
  const explained = Object.assign(document.createElement('p'), { textContent: about });
  const code = Object.assign(document.createElement('code'), { textContent: text });
  const box = Object.assign(document.createElement('pre'), { className: 'snippet', tabIndex: 0 });
  box.append(code);
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: `Copy: ${title.toLowerCase()}`,
  });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      $('copied').textContent = `Copied: ${title.toLowerCase()}.`;
    } catch {
      getSelection().selectAllChildren(code);
      $('copied').textContent = 'The text is selected; copy it with your keyboard.';
    }
  });
  block.append(heading, explained, box, button);
  return block;
}
