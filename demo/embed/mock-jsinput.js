// What Open edX does with a jsinput frame: it calls functions by name when the learner presses Submit, and
// gives the state back when the problem is opened again.

const frame = document.querySelector('.lms iframe');
let state = '';

/** Undefined until the page in the frame has made it. */
function functions() {
  return frame.contentWindow.ReluExercise;
}

function note(text) {
  const item = document.createElement('li');
  item.textContent = text;
  const list = document.querySelector('.calls');
  list.append(item);
  list.scrollTop = list.scrollHeight;
}

document.getElementById('submit').addEventListener('click', () => {
  const exercise = functions();
  if (!exercise) return note('There is no ReluExercise in the frame yet.');
  const grade = exercise.getGrade();
  state = exercise.getState();
  const { score, completed } = JSON.parse(grade);
  document.getElementById('score').textContent = String(score);
  document.getElementById('status').textContent = completed ? 'correct' : 'not yet correct';
  document.getElementById('state').textContent = state;
  note(`ReluExercise.getGrade() → ${grade}`);
  note('ReluExercise.getState()');
});

document.getElementById('reopen').addEventListener('click', () => {
  frame.addEventListener('load', restore, { once: true });
  frame.contentWindow.location.reload();
});

/** The exercise is connected a moment after its page has loaded; Open edX too tries again until it is. */
function restore(_, attempts = 50) {
  const exercise = functions();
  if (!exercise) {
    if (attempts > 0) setTimeout(() => restore(_, attempts - 1), 100);
    return;
  }
  if (state === '') return;
  exercise.setState(state);
  note('ReluExercise.setState(…)');
}
