import { projectFolder } from './paths.mjs';
import { runScript } from './run.mjs';
import { createFileHandler, listen } from './serve.mjs';
import { ensurePackages } from './setup.mjs';

try {
  await ensurePackages();
  console.log('Building ...');
  await runScript('build.mjs');
  const serveFile = createFileHandler(projectFolder);
  const { origin } = await listen((request, response) => {
    if (request.url === '/') response.writeHead(302, { Location: '/demo/' }).end();
    else serveFile(request, response);
  }, 8000);
  console.log(`The demo is at ${origin}/demo/ (Ctrl+C ends it)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
