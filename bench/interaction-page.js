/**
 * Runs in the page: times what a slider's event costs until everything is drawn and laid out, in our
 * exercise and in the same exercise by hand in raw uPlot.
 */
import uPlot from 'uplot';
import '../src/elements/relu-slider-exercise.js';

const events = 300;

/** Milliseconds of script, style and layout of each event. */
globalThis.timeElement = async () => {
  const exercise = document.createElement('relu-slider-exercise');
  document.body.replaceChildren(exercise);
  await exercise.updateComplete;
  await frames(10);
  const sliders = [...exercise.shadowRoot.querySelectorAll('.unit-sliders [type="range"]')];
  return timed(async (index) => {
    const slider = sliders[index % sliders.length];
    slider.value = String(Math.sin(index) * 4);
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await exercise.updateComplete;
    exercise.getBoundingClientRect();
  });
};

globalThis.timeRawUplot = async () => {
  document.body.replaceChildren();
  const x = [0, 1, 2, 3];
  const chart = (height, y) => {
    const range = (low, high) => ({ x: { time: false }, y: { range: [low, high] } });
    return new uPlot(
      {
        width: height > 200 ? 460 : 280,
        height,
        series: [{}, { stroke: 'gray', width: 8 }, { stroke: 'red', width: 2 }],
        scales: height > 200 ? range(-0.5, 4.5) : range(-4.5, 4.5),
        legend: { show: false },
        cursor: { show: false },
      },
      [x, ...y],
      document.body,
    );
  };
  const units = [
    [-2, 2],
    [0, 0],
    [0, 0],
  ];
  const z = ([weight, bias]) => x.map((at) => weight * at + bias);
  const relu = (values) => values.map((value) => Math.max(0, value));
  const main = chart(300, [
    [2, 0, 1, 4],
    [0, 0, 0, 0],
  ]);
  const panels = units.map((unit) => chart(104, [z(unit), relu(z(unit))]));
  const sliders = [1, 2].flatMap((unit) => [0, 1].map((parameter) => [unit, parameter]));
  await frames(10);
  return timed(async (index) => {
    const [unit, parameter] = sliders[index % sliders.length];
    units[unit][parameter] = Math.sin(index) * 4;
    const outputs = units.map((each) => relu(z(each)));
    const sum = x.map((_, point) => outputs.reduce((total, output) => total + output[point], 0));
    main.batch(() => main.setData([x, [2, 0, 1, 4], sum]));
    panels[unit].batch(() => panels[unit].setData([x, z(units[unit]), outputs[unit]]));
    document.body.getBoundingClientRect();
  });
};

async function timed(event) {
  const times = [];
  for (let index = 0; index < events; index++) {
    await frames(1);
    const start = performance.now();
    await event(index);
    times.push(performance.now() - start);
  }
  // The first ones are compiled while they run.
  return times.slice(50);
}

async function frames(count) {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}
