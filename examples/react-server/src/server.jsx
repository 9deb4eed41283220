import { renderToString } from 'react-dom/server';
import { Lesson } from './lesson.jsx';

/** What a server sends before any script has run. */
export function render() {
  return renderToString(<Lesson />);
}
