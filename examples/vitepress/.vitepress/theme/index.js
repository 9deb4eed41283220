import DefaultTheme from 'vitepress/theme';
import 'relu-elements';
import 'relu-elements/relu.css';

export default DefaultTheme;
