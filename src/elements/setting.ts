import type { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';

import type { Phrase } from '../core/language.js';
import type { SettingParser } from '../core/settings.js';

/** What was asked of a setting, and what became of it. */
export interface SettingRequest {
  readonly attribute: string;
  /** As given; undefined if the setting is not set. */
  readonly request: unknown;
  readonly value: unknown;
  /** What is allowed, if the request was not taken as it was. */
  readonly allowed?: Phrase | undefined;
  /** Whether the value is another than before. */
  readonly changed: boolean;
}

/** An element with settings. */
export interface SettingOwner extends ReactiveElement {
  /** Called by every setting when it is set, before anything renders. */
  settingChanged(name: string, request: SettingRequest): void;
  /** The value in effect of a setting, which may depend on others. */
  effectiveValue(name: string, value: unknown): unknown;
}

type SettingDecorator<Element extends SettingOwner, Value> = (
  target: ClassAccessorDecoratorTarget<Element, Value>,
  context: ClassAccessorDecoratorContext<Element, Value>,
) => ClassAccessorDecoratorResult<Element, Value>;

/**
 * An attribute with its property: whatever is set passes the parser, so that the getter always returns
 * the value in effect, and a request that was not taken as it was becomes a message. The initial value
 * is the default, to which null, undefined and a removed attribute return.
 */
export function setting<Value>(
  parse: SettingParser<Value>,
  attribute?: string,
): <Element extends SettingOwner>(
  target: ClassAccessorDecoratorTarget<Element, Value>,
  context: ClassAccessorDecoratorContext<Element, Value>,
) => ClassAccessorDecoratorResult<Element, Value> {
  return <Element extends SettingOwner>(
    target: Parameters<SettingDecorator<Element, Value>>[0],
    context: Parameters<SettingDecorator<Element, Value>>[1],
  ) => {
    const name = String(context.name);
    const attributeName = attribute ?? toKebabCase(name);
    let fallback: Value;
    const reactive = property({
      attribute: attributeName,
      converter: (text) => text,
      hasChanged: (value, old) => String(value) !== String(old),
    })(target, context);
    return {
      get(this: Element): Value {
        return this.effectiveValue(name, target.get.call(this)) as Value;
      },
      set(this: Element, request: Value): void {
        const unset = request === null || request === undefined;
        const before = target.get.call(this);
        const parsed = unset ? { value: fallback } : parse(request, fallback);
        reactive.set?.call(this, parsed.value);
        this.settingChanged(name, {
          attribute: attributeName,
          request: unset ? undefined : request,
          value: parsed.value,
          allowed: parsed.allowed,
          changed: String(before) !== String(parsed.value),
        });
      },
      init(this: Element, initial: Value): Value {
        fallback = initial;
        return reactive.init ? reactive.init.call(this, initial) : initial;
      },
    };
  };
}

/** The attribute of a property: learningRate is learning-rate. */
export function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
