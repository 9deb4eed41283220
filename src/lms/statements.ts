import type { AnswerReport } from './adapter.js';
import { decimalText } from './formats.js';
import type { Actor } from './launch-parameters.js';

/** An xAPI statement. */
export interface Statement {
  readonly id: string;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly [name: string]: unknown;
}

/** The context of a statement. */
export type Context = Readonly<Record<string, unknown>>;

export type Verb = 'answered' | 'completed' | 'passed' | 'failed' | 'initialized' | 'terminated';

/** What all statements of a session have in common. */
export interface Subject {
  readonly actor: Actor;
  /** The IRI of the activity. */
  readonly activity: string;
}

/** A statement about the whole activity; its id is a new one if unset. */
export function statement(
  { actor, activity }: Subject,
  verb: Verb,
  time: Date,
  context: Context,
  result?: Readonly<Record<string, unknown>>,
  id?: string,
): Statement {
  return {
    ...begun(actor, verb, time, id),
    object: { objectType: 'Activity', id: activity },
    ...(result && { result }),
    context,
  };
}

/**
 * A statement about an answer: a numeric interaction whose response is the largest error, which is right
 * up to the tolerance. What the learner has set is in the extensions.
 */
export function answeredStatement(
  { actor, activity }: Subject,
  answer: AnswerReport,
  time: Date,
  context: Context,
): Statement {
  const { key, value, score, correct, maxError, tolerance, attempt } = answer;
  return {
    ...begun(actor, 'answered', time),
    object: {
      objectType: 'Activity',
      id: partOf(activity, key),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: { und: key },
        interactionType: 'numeric',
        correctResponsesPattern: [`0[:]${decimalText(tolerance, 7)}`],
      },
    },
    result: {
      score: { scaled: scaled(score) },
      success: correct,
      response: decimalText(maxError, 7),
      extensions: { 'urn:relu-elements:value': value, 'urn:relu-elements:attempt': attempt },
    },
    context: withActivity(context, 'parent', activity),
  };
}

/** A context with one more activity of a kind. */
export function withActivity(
  context: Context,
  kind: 'parent' | 'category',
  activity: string,
): Context {
  const activities = (context.contextActivities ?? {}) as Record<string, unknown>;
  // Versions before 1.0 had a single activity here.
  const there = activities[kind] === undefined ? [] : [activities[kind]].flat();
  const all = [...there, { objectType: 'Activity', id: activity }];
  return { ...context, contextActivities: { ...activities, [kind]: all } };
}

/** 0 to 1, without the noise of a mean. */
export function scaled(score: number): number {
  return Number(decimalText(score, 7));
}

/** An activity within another: an IRI has one fragment at most. */
function partOf(activity: string, key: string): string {
  return `${activity}${activity.includes('#') ? '/' : '#'}${encodeURIComponent(key)}`;
}

function begun(actor: Actor, verb: Verb, time: Date, id = randomUuid()): Statement {
  return {
    id,
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    timestamp: time.toISOString(),
  };
}

/** As crypto.randomUUID, which pages without https lack. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
