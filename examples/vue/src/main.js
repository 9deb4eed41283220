import { createApp } from 'vue';
import 'relu-elements';
import 'relu-elements/relu.css';
import Lesson from './Lesson.vue';

createApp(Lesson).mount('#root');
