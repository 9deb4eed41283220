// A learning platform in a page, for the guides: what content looks for under the name API (SCORM 1.2).
// It keeps what it is told until the page is left, and shows it. It runs before the frame is there.

const values = new Map();
const calls = [];

function show() {
  const read = (name) => values.get(name) ?? '';
  const places = {
    score: 'cmi.core.score.raw',
    status: 'cmi.core.lesson_status',
    state: 'cmi.suspend_data',
  };
  for (const [id, name] of Object.entries(places)) {
    const place = document.getElementById(id);
    if (place) place.textContent = read(name);
  }
  const list = document.querySelector('.calls');
  if (!list) return;
  for (const call of calls.splice(0)) {
    const item = document.createElement('li');
    item.textContent = call;
    list.append(item);
  }
  list.scrollTop = list.scrollHeight;
}

/** Answers as a platform does: with texts, `"true"` for what it has taken. */
function told(name, ...given) {
  calls.push(`${name}(${given.map((text) => JSON.stringify(text)).join(', ')})`);
  show();
  return 'true';
}

function countOf(name) {
  const [, list] = /^(.+)\._count$/.exec(name) ?? [];
  if (!list) return undefined;
  const indexes = [...values.keys()].filter((key) => key.startsWith(`${list}.`));
  return String(new Set(indexes.map((key) => key.slice(list.length + 1).split('.')[0])).size);
}

window.API = {
  LMSInitialize: () => told('LMSInitialize', ''),
  LMSGetValue: (name) => countOf(name) ?? values.get(name) ?? '',
  LMSSetValue(name, value) {
    values.set(name, value);
    return told('LMSSetValue', name, value);
  },
  LMSCommit: () => told('LMSCommit', ''),
  LMSFinish: () => told('LMSFinish', ''),
  LMSGetLastError: () => '0',
  LMSGetErrorString: () => '',
  LMSGetDiagnostic: () => '',
};

document.addEventListener('DOMContentLoaded', () => {
  show();
  const frame = document.querySelector('.lms iframe');
  document.getElementById('reopen').addEventListener('click', () => {
    frame.contentWindow.location.reload();
  });
});
