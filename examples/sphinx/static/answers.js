document.addEventListener('relu-answer', ({ score }) => {
  document.querySelector('#answer').textContent = `Score ${score}`;
});
