import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

import type { Language } from '../core/language.js';
import { readTyped, typedText } from '../core/typed-number.js';

/** What a text field that takes a number shows and does. */
export interface NumberField {
  readonly language: Language;
  readonly value: number;
  /** The value after an arrow key. */
  readonly next: (direction: -1 | 1) => number;
  readonly onInput: (value: number) => void;
}

/** An example in what is said about a text that is none. */
const example = 0.5;

class NumberFieldDirective extends Directive {
  #field: HTMLInputElement | undefined;
  #shown: NumberField | undefined;
  /** The value before the reader began to type. */
  #settled = 0;

  override render(_shown: NumberField): unknown {
    return noChange;
  }

  override update(part: ElementPart, [shown]: [NumberField]): unknown {
    const before = this.#shown;
    this.#shown = shown;
    if (!this.#field) {
      this.#field = part.element as HTMLInputElement;
      for (const type of ['focus', 'input', 'change', 'keydown']) {
        this.#field.addEventListener(type, this);
      }
    }
    const { language, value } = shown;
    const field = this.#field;
    // What was said of a text holds for the number that it left, in the language of the time.
    if (value !== this.#settled || language !== before?.language) this.#complain('');
    field.setAttribute('aria-valuenow', String(value));
    // "−0" and "1," on the way to "−0,5" and "1,05" are left alone, and so is what is no number yet.
    const number = readTyped(language.symbols, field.value);
    const isTyped = number === value || (number === undefined && field.matches(':focus'));
    if (!isTyped) this.#settled = value;
    if (!isTyped || language !== before?.language) field.value = typedText(language.symbols, value);
    return noChange;
  }

  handleEvent(event: Event): void {
    const { language, value, next, onInput } = this.#shown!;
    const field = this.#field!;
    const number = readTyped(language.symbols, field.value);
    switch (event.type) {
      case 'focus':
        this.#settled = value;
        break;
      case 'input':
        this.#complain('');
        if (number !== undefined) onInput(number);
        break;
      case 'change':
        if (number === undefined) this.#refuse(event);
        else {
          field.value = typedText(language.symbols, number);
          this.#settled = number;
        }
        break;
      default: {
        const { key } = event as KeyboardEvent;
        if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
        event.preventDefault();
        this.#enter(next(key === 'ArrowUp' ? 1 : -1));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  /** Goes back to the number before, and says why unless the field is just empty. */
  #refuse(event: Event): void {
    const { language } = this.#shown!;
    const text = this.#field!.value.trim();
    event.stopPropagation();
    this.#enter(this.#settled);
    const { exact, term } = language;
    if (text !== '')
      this.#complain(term('fieldRefused', text, exact(example), exact(this.#settled)));
  }

  /** As if the reader had typed a number. */
  #enter(number: number): void {
    const field = this.#field!;
    field.value = typedText(this.#shown!.language.symbols, number);
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  #complain(text: string): void {
    const problem = this.#field!.closest('.number-slider')!.querySelector('[role="alert"]')!;
    problem.textContent = text;
  }
}

/**
 * Makes an `<input>` a field for a number as its language writes it. It tells of every number on the way by
 * `input`, and of the last one by `change`; a text that is none leaves the number as it was.
 */
export const numberField = directive(NumberFieldDirective);
