/** The event by which a copy of this script asks an exercise whether it is free. */
export const connectRequest = 'relu-lms-connect';

/** Each copy has a class of its own. */
class ConnectRequest extends Event {
  constructor() {
    super(connectRequest, { cancelable: true });
  }
}

let hasWarned = false;

/**
 * Whether another copy of this script on the page records an exercise, for a platform has one session only.
 * The page's author is told once.
 */
export function isOfOtherCopy(element: Element): boolean {
  if (element.dispatchEvent(new ConnectRequest())) return false;
  if (!hasWarned) {
    console.warn('relu-elements: another copy of this script records exercises; it goes on alone.');
  }
  hasWarned = true;
  return true;
}

/** Hears their requests at exercises that this copy records. */
export function answerOtherCopy(event: Event): void {
  if (!(event instanceof ConnectRequest)) event.preventDefault();
}
