import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {(method: string, resource: string, body?: object) => Promise<any>} SendCommand */

/** Code points of keys that write no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

/**
 * Waits for a driver and opens one browser window with it.
 * @param {string} driver its address
 * @param {object} capabilities
 * @returns {Promise<SendCommand>} sends commands of the session, such as `('POST', '/url', {url})`
 */
export async function openSession(driver, capabilities) {
  await waitUntilReady(driver);
  const { sessionId } = await request('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  return (method, resource, body) =>
    request(method, `${driver}/session/${sessionId}${resource}`, body);
}

/**
 * Keyboard and mouse of a session, with the names that Playwright gives to keys and methods.
 * @param {SendCommand} send
 */
export function createInput(send) {
  /** @param {object[]} actions */
  const keyboardActions = (actions) =>
    send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  /** @param {object[]} actions */
  const mouseActions = (actions) =>
    send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const keyDown = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
  const keyUp = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
  const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

  return {
    keyboard: {
      type: (text) => keyboardActions([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      press: (combination) => {
        const held = combination.split(/(?<=.)\+/);
        return keyboardActions([...held.map(keyDown), ...held.toReversed().map(keyUp)]);
      },
      down: (key) => keyboardActions([keyDown(key)]),
      up: (key) => keyboardActions([keyUp(key)]),
    },
    mouse: {
      move: (x, y) => mouseActions([pointerMove(x, y)]),
      click: (x, y, { button } = {}) =>
        mouseActions([pointerMove(x, y), pointerDown(button), pointerUp(button)]),
      down: ({ button } = {}) => mouseActions([pointerDown(button)]),
      up: ({ button } = {}) => mouseActions([pointerUp(button)]),
    },
  };
}

/** @param {string} driver */
async function waitUntilReady(driver) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await request('GET', `${driver}/status`).catch(() => undefined);
    if (ready) return;
    await wait(100);
  }
  throw new Error(`No WebDriver answers at ${driver}.`);
}

/** @param {string} method @param {string} url @param {object} [body] */
async function request(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: method === 'POST' ? JSON.stringify(body) : undefined,
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
