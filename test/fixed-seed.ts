import fc from 'fast-check';

fc.configureGlobal({ seed: 0 });

/** fast-check with the same random values in every run. */
export default fc;
export * from 'fast-check';
