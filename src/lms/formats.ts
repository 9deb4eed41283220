/** A number as standards write it: a plain decimal, never with an exponent; not finite is 0. */
export function decimalText(value: number, digits: number): string {
  const number = Number.isFinite(value) ? value : 0;
  // Beyond that toFixed would write an exponent.
  const limited = Math.min(1e9, Math.max(-1e9, number));
  const text = limited.toFixed(digits);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** Text of printable ASCII only, inside JSON strings; `%` too, which Open edX would decode. */
export function asciiText(json: string): string {
  return json.replace(
    /[^ -~]|%/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A name of letters, digits, `-` and `_` only, at most 255 characters; others are told by their codes. */
export function identifierText(name: string): string {
  const text = name
    .replace(/[ -,./:-@[-^`{-~]/g, '_')
    .replace(/[^\w-]/g, (character) => `u${character.charCodeAt(0).toString(16)}`);
  return text.slice(0, 255) || 'exercise';
}

/** SCORM 1.2's HHHH:MM:SS.SS. */
export function timespanText(milliseconds: number): string {
  const { hours, minutes, seconds, hundredths } = timeParts(milliseconds);
  const limited = Math.min(9999, hours);
  return `${padded(limited, 4)}:${padded(minutes)}:${padded(seconds)}.${padded(hundredths)}`;
}

/** ISO 8601 with hundredths of a second: PT1H2M3.45S. */
export function durationText(milliseconds: number): string {
  const { hours, minutes, seconds, hundredths } = timeParts(milliseconds);
  const fraction = hundredths > 0 ? `.${padded(hundredths)}` : '';
  return `PT${hours}H${minutes}M${seconds}${fraction}S`;
}

/** SCORM 1.2's time of the day, the learner's: HH:MM:SS. */
export function clockText(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((each) => padded(each))
    .join(':');
}

/** SCORM 2004's time: ISO 8601 with hundredths of a second, UTC. */
export function timestampText(time: Date): string {
  return time.toISOString().replace(/\dZ$/, 'Z');
}

function timeParts(
  milliseconds: number,
): Record<'hours' | 'minutes' | 'seconds' | 'hundredths', number> {
  const all = Math.max(0, Math.floor(Number.isFinite(milliseconds) ? milliseconds / 10 : 0));
  return {
    hours: Math.floor(all / 360_000),
    minutes: Math.floor(all / 6_000) % 60,
    seconds: Math.floor(all / 100) % 60,
    hundredths: all % 100,
  };
}

function padded(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
