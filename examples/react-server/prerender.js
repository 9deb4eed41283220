import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './build/server.js';

const page = readFileSync('site/index.html', 'utf8');
writeFileSync(
  'site/index.html',
  page.replace('<!--rendered-->', () => render()),
);
