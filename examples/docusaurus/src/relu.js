import 'relu-elements';
import 'relu-elements/relu.css';
