import { createRoot } from 'react-dom/client';
import { Lesson } from './lesson.jsx';

createRoot(document.getElementById('root')).render(<Lesson />);
