import { expect } from '@open-wc/testing';

/** What test/pages/host.js posts. */
interface Outcome {
  readonly files: readonly string[];
  readonly message: string;
  readonly violations: readonly string[];
  readonly error?: string;
}

const hosts: Readonly<Record<string, string>> = {
  'without any policy': '',
  'that allows its own scripts and styles only, and our worker':
    "default-src 'none'; script-src 'self'; style-src 'self'; worker-src blob:",
  'that insists on Trusted Types too':
    "default-src 'none'; script-src 'self'; style-src 'self'; worker-src blob:; " +
    "require-trusted-types-for 'script'; trusted-types relu-elements lit-html",
};

describe('the built trainer', () => {
  for (const [description, policy] of Object.entries(hosts)) {
    it(`makes every download in a page ${description}`, async () => {
      const { files, message, violations, error } = await visit(policy);
      expect(error).to.equal(undefined);
      expect(message).to.equal('');
      expect(violations).to.deep.equal([]);
      expect(files).to.deep.equal(
        ['csv', 'json', 'png', 'gif'].map((name) => `relu-trainer.${name}`),
      );
    });
  }
});

/** Opens the host page in a frame until it has downloaded everything. */
async function visit(policy: string): Promise<Outcome> {
  const query = new URLSearchParams({ subject: 'downloads', origin: location.origin });
  if (policy) query.set('csp', policy);
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: 500, height: 500 });
  frame.src = `/test/pages/host.html?${query.toString()}`;
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
