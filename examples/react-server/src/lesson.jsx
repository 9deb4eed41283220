import { useEffect, useRef, useState } from 'react';
import 'relu-elements';

/** React attaches no `onrelu-answer` while it hydrates, so a ref does. */
export function Lesson() {
  const exercise = useRef(null);
  const [units, setUnits] = useState('7');
  const [epochs, setEpochs] = useState('60');
  const [score, setScore] = useState();

  useEffect(() => {
    const element = exercise.current;
    const showScore = (event) => setScore(event.score);
    element.addEventListener('relu-answer', showScore);
    return () => element.removeEventListener('relu-answer', showScore);
  }, []);

  return (
    <main>
      <label>
        Hidden units
        <input
          id="units"
          type="number"
          value={units}
          onChange={({ target }) => setUnits(target.value)}
        />
      </label>
      <label>
        Epochs
        <input
          id="epochs"
          type="number"
          value={epochs}
          onChange={({ target }) => setEpochs(target.value)}
        />
      </label>
      <relu-trainer target="x^3" hidden-units={units} epochs={epochs}>
        <p>This figure needs JavaScript.</p>
      </relu-trainer>
      <relu-slider-exercise ref={exercise}>
        <p>This exercise needs JavaScript.</p>
      </relu-slider-exercise>
      <p id="answer">{score === undefined ? 'No answer yet' : `Score ${score}`}</p>
    </main>
  );
}
