import { Exercise } from './exercise.jsx';

/** A component of the server: tags stand here as they are. */
export default function Page() {
  return (
    <main>
      <relu-trainer target="x^3" hidden-units="7" epochs="60">
        <p>This figure needs JavaScript.</p>
      </relu-trainer>
      <Exercise />
    </main>
  );
}
