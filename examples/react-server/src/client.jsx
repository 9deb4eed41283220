import { hydrateRoot } from 'react-dom/client';
import 'relu-elements/relu.css';
import { Lesson } from './lesson.jsx';

hydrateRoot(document.getElementById('root'), <Lesson />);
