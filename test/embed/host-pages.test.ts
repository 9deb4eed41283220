import { expect } from '@open-wc/testing';

/** What test/pages/marked.js posts. */
interface Outcome {
  readonly epoch?: number;
  readonly mounted?: readonly string[];
  readonly rendered?: readonly boolean[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
}

interface Host {
  readonly scripts: readonly string[];
  readonly policy?: string;
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src blob:";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types relu-elements lit-html";

const hosts: Readonly<Record<string, Host>> = {
  'with the module': { scripts: ['relu-elements.js'] },
  'with the classic script': { scripts: ['relu-elements.classic.js'] },
  'with a strict policy': { scripts: ['relu-elements.js'], policy: strict },
  'with Trusted Types': { scripts: ['relu-elements.js'], policy: `${strict}; ${trustedTypes}` },
  'with both files': { scripts: ['relu-elements.classic.js', 'relu-elements.js'] },
};

/** Opens the page in a frame until it has done what it does. */
async function visit({ scripts, policy }: Host): Promise<Outcome> {
  const query = new URLSearchParams(scripts.map((script) => ['script', script]));
  if (policy) query.set('csp', policy);
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: 500, height: 500 });
  frame.src = `/test/pages/marked.html?${query.toString()}`;
  try {
    return await new Promise((resolve) => {
      addEventListener('message', function listener({ source, data }: MessageEvent<Outcome>) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listener);
        resolve(data);
      });
      document.body.append(frame);
    });
  } finally {
    frame.remove();
  }
}

describe('the built files', () => {
  for (const [description, host] of Object.entries(hosts)) {
    it(`mount the divs of a page ${description}, once each`, async () => {
      expect(await visit(host)).to.deep.equal({
        epoch: 20,
        mounted: ['relu-plot', 'relu-kinks', 'relu-trainer'],
        rendered: [true, true, true],
        warnings: [],
        errors: [],
        violations: [],
      });
    });
  }

  it('of two versions live in one page, where the first one wins and the second one says so', async () => {
    const scripts = ['relu-elements.js', 'relu-elements.js@9.9.9'];
    const { warnings, ...outcome } = await visit({ scripts });
    expect(outcome).to.deep.equal({
      epoch: 20,
      mounted: ['relu-plot', 'relu-kinks', 'relu-trainer'],
      rendered: [true, true, true],
      errors: [],
      violations: [],
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<relu-\S+>, .*<relu-trainer>.* version 9\.9\.9 leaves them in place/,
    );
  });
});
