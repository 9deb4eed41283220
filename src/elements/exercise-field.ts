import { property } from 'lit/decorators.js';

import { matchingOf } from '../core/exercise/segment-texts.js';
import { ExerciseSource } from './exercise-source.js';

/** An exercise as a field of a form: its value, and whether it is valid. */
export abstract class ExerciseField extends ExerciseSource {
  static readonly formAssociated = true;

  /** The name under which a form sends the value. */
  @property({ reflect: true, useDefault: true }) accessor name = '';

  /** Whether a form waits for the exercise to be solved. */
  @property({ type: Boolean, reflect: true }) accessor required = false;

  /** Keeps readers from doing anything. */
  @property({ type: Boolean, reflect: true }) accessor disabled = false;

  /** Keeps readers from changing the numbers. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) accessor readOnly = false;

  #disabledByFieldset = false;
  #customMessage = '';

  /** As of every field: what kind it is. */
  get type(): string {
    return this.localName;
  }

  /** The form that the exercise belongs to, if any. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The labels of the field. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** As of every field: whether it is valid, and what is wrong. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** What a browser says if the field is not valid; empty if it is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether a form asks for its validity. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Returns whether the field is valid, and fires `invalid` if it is not. */
  checkValidity(): boolean {
    this.#updateForm();
    return this.internals.checkValidity();
  }

  /** The same, and the browser says what is wrong. */
  reportValidity(): boolean {
    this.#updateForm();
    return this.internals.reportValidity();
  }

  /** Makes the exercise invalid with a message of one's own; an empty one takes it back. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#updateForm();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByFieldset = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  protected override get isDisabled(): boolean {
    return this.disabled || this.#disabledByFieldset;
  }

  protected override get isReadOnly(): boolean {
    return this.readOnly;
  }

  protected override valueChanged(): void {
    // A script may send the form right after it has set the value.
    if (this.hasUpdated) this.#updateForm();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#updateForm();
  }

  #updateForm(): void {
    this.internals.setFormValue(this.value);
    const customError = this.#customMessage !== '';
    const valueMissing = this.required && !(this.judged && this.solved);
    if (!customError && !valueMissing) {
      this.internals.setValidity({});
      return;
    }
    const { term } = this.language;
    const unsolved = this.judged
      ? term('fieldUnsolved', ...matchingOf(this.grade))
      : term('fieldUnchecked');
    const message = this.#customMessage || unsolved;
    const anchor = this.shadowRoot?.querySelector<HTMLElement>('.sliders input') ?? undefined;
    this.internals.setValidity({ customError, valueMissing }, message, anchor);
  }
}
