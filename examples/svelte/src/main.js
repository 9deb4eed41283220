import { mount } from 'svelte';
import 'relu-elements';
import 'relu-elements/relu.css';
import Lesson from './Lesson.svelte';

mount(Lesson, { target: document.getElementById('root') });
