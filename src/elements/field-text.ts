import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { DirectiveResult, PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class FieldText extends Directive {
  override render(value: number): string {
    return String(value);
  }

  override update(part: PropertyPart, [value]: [number]): unknown {
    const field = part.element as HTMLInputElement;
    const { valueAsNumber } = field;
    const isBeingTyped = Number.isNaN(valueAsNumber) && field.matches(':focus');
    if (valueAsNumber === value || isBeingTyped) return noChange;
    // What is in the field decides, not what was put there the last time.
    setCommittedValue(part);
    return this.render(value);
  }
}

const directiveOf = directive(FieldText);

/**
 * A number as the text of a number field. It leaves a text alone that says the same number or none yet,
 * such as "-0" and "1.0" on the way to "-0.5" and "1.05".
 */
export function fieldText(value: number): DirectiveResult {
  return directiveOf(value);
}

/** Once the reader has settled: the number in its usual form, or `value` if there is none in the field. */
export function settleText(field: HTMLInputElement, value: number): void {
  const { valueAsNumber } = field;
  field.value = String(Number.isNaN(valueAsNumber) ? value : 0 + valueAsNumber);
}
