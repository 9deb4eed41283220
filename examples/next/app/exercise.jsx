'use client';

import { useEffect, useRef, useState } from 'react';
import 'relu-elements';

/** A component of the browser registers the elements, and listens through a ref, as hydration does not. */
export function Exercise() {
  const exercise = useRef(null);
  const [score, setScore] = useState();

  useEffect(() => {
    const element = exercise.current;
    const showScore = (event) => setScore(event.score);
    element.addEventListener('relu-answer', showScore);
    return () => element.removeEventListener('relu-answer', showScore);
  }, []);

  return (
    <>
      <relu-slider-exercise ref={exercise}>
        <p>This exercise needs JavaScript.</p>
      </relu-slider-exercise>
      <p id="answer">{score === undefined ? 'No answer yet' : `Score ${score}`}</p>
    </>
  );
}
