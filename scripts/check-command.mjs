import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectFolder } from './paths.mjs';

/** What is refused, with the words that the refusal has to have. */
const refused = [
  [['--element', 'relu-trainer', '--target', 'foo(x)'], '--target "foo(x)"', 'sin'],
  [['--element', 'relu-plot', '--functions', 'relu foo'], '--functions "relu foo"', 'softplus'],
  [['--element', 'relu-trainer', '--epochs', '-5'], '--epochs "-5"', '1,000,000'],
  [['--element', 'relu-kinks', '--domain', '5 1'], '--domain "5 1"', 'smaller first'],
  [['--element', 'relu-plot', '--theme', 'blue'], '--theme "blue"', 'dark'],
  [['--element', 'relu-plot', '--for', 'other'], '--for is no option'],
  [['--element', 'relu-plot', '--unit', '1 1'], '--unit', 'takes no units'],
  [['--element', 'relu-unit'], '--element "relu-unit"', 'relu-kinks'],
  [['--hints', '7'], '--hints "7"', '0 to 3'],
  [['--target', '0,1 0,2 3,3'], '--target "0,1 0,2 3,3"', 'x = 0'],
  [['--min', '4', '--max', '1'], '--min "4"'],
  [['--unit', '0x10 1'], '--unit "0x10 1"', 'fixed'],
  [['--unit', '1 -1', '--unit', '5000 -1'], 'relu-unit 2, weight "5000"', '1,000'],
  [['--target', '0,1 1,2 3,3', '--unit', '1 0 1'], '--target', 'relu-unit'],
  [['--lang', 'nl'], '--lang "nl"', 'zh-CN'],
  [['--format', 'scorm13'], '--format "scorm13"', 'cmi5'],
  [['--force=no'], '--force "no"', 'flag'],
  [['--required', 'yes'], '--required "yes"', 'flag'],
  [['--targt', '5'], '--targt', 'Did you mean --target?'],
  [['--heading', 'A', '--heading', 'B'], '--heading is given twice'],
];

/** The command refuses what the element would, and writes what it says. */
export async function checkCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'relu-command-'));
  const run = (...args) =>
    spawnSync(process.execPath, [join(projectFolder, 'dist/cli.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  try {
    for (const [options, ...words] of refused) {
      expectRefusal(run('scorm', '--out', 'x.zip', ...options), options, words);
    }
    expectRefusal(run('scorm', '--out', 'x.txt'), ['--out', 'x.txt'], ['.zip']);
    expectRefusal(run('scorm'), [], ['--out is missing']);
    expectRefusal(run('pack'), ['pack'], ['"pack" is no command']);
    expect(readdirSync(folder).length === 0, 'A refused command has written a file.');
    checkHelp(run('help').stdout);
    checkFiles(folder, run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectRefusal({ status, stderr }, options, words) {
  const told = `relu-elements scorm ${options.join(' ')}: ${status} ${stderr}`;
  expect(status === 2 && words.every((word) => stderr.includes(word)), told);
}

function checkHelp(help) {
  const manifest = readFileSync(join(projectFolder, 'dist/custom-elements.json'), 'utf8');
  const tags = JSON.parse(manifest)
    .modules.flatMap(({ declarations = [] }) => declarations)
    .map(({ tagName }) => tagName)
    .filter((tag) => tag && tag !== 'relu-unit');
  for (const tag of tags) expect(help.includes(`\n  ${tag} `), `The help lacks ${tag}.`);
}

function checkFiles(folder, run) {
  const one = ['scorm', '--out', 'one.zip', '--format', 'scorm12', '--lang', 'de'];
  const { stdout } = run(...one);
  expect(/^one\.zip +SCORM 1\.2.*Moodle/.test(stdout), `It has written ${stdout}`);
  expect(readdirSync(folder).join() === 'one.zip', `There is ${readdirSync(folder)}`);
  const page = textIn(join(folder, 'one.zip'), 'index.html');
  expect(page.includes('<title>Das Ziel mit zwei Einheiten treffen</title>'), page);
  expect(run(...one).status === 1, 'It has overwritten a file.');
  expect(run(...one, '--force', '--title', ' Woche 3 ').status === 0, '--force does nothing.');
  const named = textIn(join(folder, 'one.zip'), 'imsmanifest.xml');
  expect(named.includes('<title>Woche 3</title>'), named);
  const plot = ['scorm', '--out', 'plot.zip', '--element', 'Relu-Plot', '--functions', 'relu tanh'];
  const written = run(...plot);
  expect(written.status === 0, written.stderr);
  for (const format of ['scorm12', 'scorm2004', 'cmi5']) {
    expect(existsSync(join(folder, `plot-${format}.zip`)), `There is no package for ${format}.`);
  }
}

function textIn(zip, name) {
  return new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(zip)))[name]);
}

function expect(isSo, message) {
  if (!isSo) throw new Error(message);
}
