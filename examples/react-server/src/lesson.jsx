import { useEffect, useRef, useState } from 'react';
import 'relu-elements';

/** React attaches no `onrelu-answer` while it hydrates, so a ref does. */
export function Lesson() {
  const exercise = useRef(null);
  const [score, setScore] = useState();

  useEffect(() => {
    const element = exercise.current;
    const showScore = (event) => setScore(event.score);
    element.addEventListener('relu-answer', showScore);
    return () => element.removeEventListener('relu-answer', showScore);
  }, []);

  return (
    <main>
      <relu-trainer target="x^3" hidden-units="7" epochs="60">
        <p>This figure needs JavaScript.</p>
      </relu-trainer>
      <relu-slider-exercise ref={exercise}>
        <p>This exercise needs JavaScript.</p>
      </relu-slider-exercise>
      <p id="answer">{score === undefined ? 'No answer yet' : `Score ${score}`}</p>
    </main>
  );
}
