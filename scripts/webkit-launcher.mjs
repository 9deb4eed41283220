import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './serve.mjs';
import { createInput, openSession } from './webdriver.mjs';

/**
 * Runs test pages in WebKitGTK: WebKitWebDriver steers its MiniBrowser on a virtual display, one
 * page at a time in one window.
 * @param {import('./browsers.mjs').WebKit} webkit
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher({ driverPath, path, displayPath }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  /** @type {Promise<import('./webdriver.mjs').SendCommand> | undefined} */
  let starting;
  let activeSession = '';

  const stopProcesses = () => processes.splice(0).forEach((child) => child.kill('SIGKILL'));
  process.once('exit', stopProcesses);

  async function startBrowser() {
    const display = spawn(displayPath, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    processes.push(display);
    const [displayNumber] = await once(display.stdout, 'data');
    const port = await freePort();
    const driver = spawn(driverPath, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(displayNumber).trim()}`,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    processes.push(driver);
    const send = await openSession(`http://127.0.0.1:${port}`, {
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    });
    // The address bar takes 38 of the height: pages get 800 x 600, as in the other browsers.
    await send('POST', '/window/rect', { x: 0, y: 0, width: 800, height: 638 });
    return send;
  }

  /** @type {import('./webdriver.mjs').SendCommand} */
  const send = async (method, resource, body) => {
    starting ??= startBrowser();
    return (await starting)(method, resource, body);
  };
  const page = createInput(send);

  return {
    name: 'WebKit',
    // The commands sendKeys and sendMouse know a fixed list of types; `page` fits this one.
    type: 'playwright',
    concurrency: 1,
    async startSession(sessionId, url) {
      activeSession = sessionId;
      await send('POST', '/url', { url });
    },
    isActive: (sessionId) => sessionId === activeSession,
    getBrowserUrl: () => send('GET', '/url'),
    async stopSession() {
      activeSession = '';
      await send('DELETE', '/actions');
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await send('DELETE', '').catch(() => undefined);
      stopProcesses();
    },
    startDebugSession: () => Promise.reject(new Error('WebKit pages cannot be debugged here.')),
    getPage: () => page,
  };
}
