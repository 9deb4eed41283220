// What a page inside a learning platform does: it connects its exercise with whatever platform is around.

try {
  const { connect, jsInput } = await import('../../dist/cdn/lms.js');
  const isJsInput = new URLSearchParams(location.search).has('jsinput');
  connect(
    document.querySelector('relu-slider-exercise'),
    isJsInput ? { adapter: jsInput({ namespace: 'ReluExercise' }) } : {},
  );
} catch {
  document.getElementById('missing').hidden = false;
}
