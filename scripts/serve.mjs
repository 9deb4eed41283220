import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files below a folder, but none outside it and none hidden by a leading dot;
 * `index.html` stands for its folder.
 * @param {string} folder
 * @param {Record<string, string>} [headers] sent with every answer
 * @returns {import('node:http').RequestListener}
 */
export function createFileHandler(folder, headers = {}) {
  return async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const [pathname] = (request.url ?? '/').split('?');
    const file = await findFile(folder, pathname).catch(() => undefined);
    if (!file) return refuse(response, 404);
    if (file.isFolder) {
      return response.writeHead(301, { Location: `${basename(pathname)}/` }).end();
    }
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    pipeline(createReadStream(file.path), response, () => {});
  };
}

/**
 * Listens on this machine only, at the first free port from the one given (0: any).
 * @param {import('node:http').RequestListener} handler
 * @param {number} firstPort
 * @returns {Promise<import('node:http').Server & { origin: string }>}
 */
export async function listen(handler, firstPort) {
  for (let port = firstPort; ; port++) {
    const server = createServer(handler);
    const taken = await new Promise((resolve, reject) => {
      server.once('error', (error) =>
        error.code === 'EADDRINUSE' && port < firstPort + 100 ? resolve(true) : reject(error),
      );
      server.listen(port, '127.0.0.1', () => resolve(false));
    });
    if (!taken) return Object.assign(server, { origin: originOf(server) });
  }
}

/** A port that nothing listens at now. */
export async function freePort() {
  const server = await listen(() => {}, 0);
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {import('node:http').Server} server */
function originOf(server) {
  return `http://localhost:${server.address().port}`;
}

/** @param {string} folder @param {string} pathname */
async function findFile(folder, pathname) {
  const root = await realpath(folder);
  const path = await realpath(join(root, decodeURIComponent(pathname)));
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  if (path.slice(root.length).includes(`${sep}.`)) return undefined;
  const status = await stat(path);
  if (!status.isDirectory()) return { path, size: status.size };
  if (!pathname.endsWith('/')) return { isFolder: true };
  const index = join(path, 'index.html');
  return { path: index, size: (await stat(index)).size };
}

/** @param {import('node:http').ServerResponse} response @param {number} status */
function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'Not found' : 'Method not allowed');
}
