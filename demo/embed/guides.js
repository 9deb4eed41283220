// The guides' own script: the Copy buttons, and the hashes of the files as the build has written them.

async function copy({ currentTarget: button }) {
  const paste = button.closest('.paste');
  const status = paste.querySelector('.copied');
  try {
    await navigator.clipboard.writeText(paste.querySelector('code').textContent);
    status.textContent = 'Copied';
  } catch {
    status.textContent = 'Select the text and copy it';
  }
}

for (const button of document.querySelectorAll('.copy')) button.addEventListener('click', copy);

/** Puts each file's hash where its address is followed by a placeholder. */
function fillIn(code, hashes) {
  code.textContent = code.textContent.replace(
    /(\/dist\/(?:cdn\/)?([\w./-]+)["'](?:(?!\/dist\/)[^<])*?)sha384-\.\.\./g,
    (all, before, file) => {
      const hash = hashes[file] ?? hashes[`../${file}`];
      return hash === undefined ? all : before + hash;
    },
  );
}

async function fillInHashes() {
  const codes = [...document.querySelectorAll('.paste code')];
  const waiting = codes.filter(({ textContent }) => textContent.includes('sha384-...'));
  if (waiting.length === 0) return;
  const response = await fetch(new URL('../../dist/cdn/integrity.json', import.meta.url));
  const hashes = await response.json();
  for (const code of waiting) fillIn(code, hashes);
}

// A page opened from a disk keeps the placeholders: it cannot read other files.
fillInHashes().catch(() => {});
