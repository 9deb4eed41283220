import { expect } from '@open-wc/testing';

import type { Frame, TrainingResult } from '../../src/core/training/recording.js';
import { cubicConfiguration, expectSameFrames, trainHere } from './training-samples.js';

/** What test/pages/host.js posts. */
interface Outcome {
  readonly frames: Frame[];
  readonly result: TrainingResult;
  readonly workers: { readonly protocol: string; readonly heard: boolean }[];
  readonly hasTrustedTypes: boolean;
  readonly error?: string;
}

interface Host {
  /** The page's Content Security Policy. */
  readonly policy?: string;
  /** Where the built files come from, if not from the page's own origin. */
  readonly origin?: string;
  /** The URL of the worker file, relative to the page. */
  readonly worker?: string;
  /** The workers that the page tries to start, and whether they say anything. */
  readonly workers: Outcome['workers'];
  /** The same without Trusted Types, where that differs. */
  readonly workersWithoutTrustedTypes?: Outcome['workers'];
}

const inlined = { protocol: 'blob:', heard: true };
const inlinedRefused = { protocol: 'blob:', heard: false };
const file = { protocol: 'http:', heard: true };
const fileRefused = { protocol: 'http:', heard: false };

const workerFile = '../../dist/cdn/training-worker.js';
const strict = "default-src 'none'; script-src 'self'; worker-src 'self'";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types";

const hosts: Readonly<Record<string, Host>> = {
  'without any policy': { workers: [inlined] },
  'that loads the library from another origin': {
    origin: window.__crossOrigin,
    workers: [inlined],
  },
  'that allows workers of its own origin only': {
    policy: strict,
    worker: workerFile,
    workers: [inlinedRefused, file],
  },
  'that allows workers of its own origin only, but has no worker file': {
    policy: strict,
    workers: [inlinedRefused],
  },
  'that allows no worker at all': {
    policy: "default-src 'none'; script-src 'self'; worker-src 'none'",
    worker: workerFile,
    workers: [inlinedRefused, fileRefused],
  },
  'whose worker file is not there': {
    policy: strict,
    worker: 'no-such-worker.js',
    workers: [inlinedRefused, fileRefused],
  },
  'whose worker file is at another origin': {
    policy: strict,
    worker: `${window.__crossOrigin}/dist/cdn/training-worker.js`,
    workers: [inlinedRefused, fileRefused],
  },
  'that insists on Trusted Types and allows ours': {
    policy: `${trustedTypes} relu-elements lit-html`,
    workers: [inlined],
  },
  'that insists on Trusted Types and strict workers': {
    policy: `${strict}; ${trustedTypes} relu-elements lit-html`,
    worker: workerFile,
    workers: [inlinedRefused, file],
  },
  'that insists on Trusted Types without ours': {
    policy: `${trustedTypes} lit-html`,
    worker: workerFile,
    workers: [inlinedRefused, fileRefused],
    workersWithoutTrustedTypes: [inlined],
  },
};

const configuration = cubicConfiguration();
const expected = trainHere(configuration);

for (const subject of ['client', 'element', 'module']) {
  describe(`the built ${subject}`, () => {
    for (const [description, host] of Object.entries(hosts)) {
      it(`trains with the same bits in a page ${description}`, async () => {
        const outcome = await visit(subject, host);
        expect(outcome.error).to.equal(undefined);
        expect(outcome.result).to.deep.equal(expected.result);
        expectSameFrames(outcome.frames, expected.frames);
        const { workers, workersWithoutTrustedTypes = workers } = host;
        expect(outcome.workers).to.deep.equal(
          outcome.hasTrustedTypes ? workers : workersWithoutTrustedTypes,
        );
      });
    }
  });
}

/** Opens the host page in a frame until it has trained. */
async function visit(subject: string, { policy, origin, worker }: Host): Promise<Outcome> {
  const query = new URLSearchParams({ subject, origin: origin ?? location.origin });
  if (policy) query.set('csp', policy);
  if (worker) query.set('worker', worker);
  const frame = document.createElement('iframe');
  frame.src = `/test/pages/host.html?${query.toString()}`;
  try {
    return await new Promise((resolve) => {
      addEventListener('message', function listener({ source, data }: MessageEvent<unknown>) {
        if (source !== frame.contentWindow) return;
        if (data === 'configuration') {
          frame.contentWindow!.postMessage(configuration);
          return;
        }
        removeEventListener('message', listener);
        resolve(data as Outcome);
      });
      document.body.append(frame);
    });
  } finally {
    frame.remove();
  }
}
