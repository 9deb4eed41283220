import { useState } from 'react';
import 'relu-elements';
import 'relu-elements/relu.css';

/** A figure and an exercise whose event React binds by itself. */
export function Lesson() {
  const [score, setScore] = useState();

  return (
    <main>
      <relu-trainer target="x^3" hidden-units="7" epochs="60" />
      <relu-slider-exercise onrelu-answer={(event) => setScore(event.score)} />
      <p id="answer">{score === undefined ? 'No answer yet' : `Score ${score}`}</p>
    </main>
  );
}
