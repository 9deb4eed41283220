export type {
  Adapter,
  AnswerReport,
  Host,
  Opened,
  Outcome,
  PageReport,
  Problem,
  SavedExercise,
  SavedPage,
} from './adapter.js';
export { cmi5 } from './cmi5.js';
export { connect } from './connect.js';
export type { Connection, ConnectOptions } from './connect.js';
export { findAdapter } from './find-adapter.js';
export { jsInput } from './js-input.js';
export type { JsInputFunctions, JsInputOptions } from './js-input.js';
export type { Actor } from './launch-parameters.js';
export { memory } from './memory.js';
export type { MemoryAdapter, MemoryOptions } from './memory.js';
export { postMessage } from './post-message.js';
export type { PostedMessage, PostMessageOptions } from './post-message.js';
export type { ScormOptions } from './scorm-session.js';
export { scorm12 } from './scorm12.js';
export { scorm2004 } from './scorm2004.js';
export { xapi } from './xapi.js';
export type { XapiOptions } from './xapi.js';
