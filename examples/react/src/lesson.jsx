import { useState } from 'react';
import 'relu-elements';
import 'relu-elements/relu.css';

/** A figure and an exercise whose event React binds by itself. */
export function Lesson() {
  const [units, setUnits] = useState('7');
  const [epochs, setEpochs] = useState('60');
  const [score, setScore] = useState();

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
      <relu-trainer target="x^3" hidden-units={units} epochs={epochs} />
      <relu-slider-exercise onrelu-answer={(event) => setScore(event.score)} />
      <p id="answer">{score === undefined ? 'No answer yet' : `Score ${score}`}</p>
    </main>
  );
}
