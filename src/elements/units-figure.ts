import type { HiddenUnit } from '../core/hidden-unit.js';
import { numberSetting } from '../core/settings.js';
import { FigureElement, spokenValue } from './figure-element.js';
import type { Problem } from './figure-element.js';
import { setting } from './setting.js';
import { UnitsController } from './units-controller.js';
// Units are to be known before the figures that ask for them.
import './relu-unit.js';

/** A figure whose network can be declared by `relu-unit` children and an output bias. */
export abstract class UnitsFigure extends FigureElement {
  /** What the output adds to the sum of the units. */
  @setting(numberSetting({ min: -1000, max: 1000 })) accessor outputBias = 0;

  readonly #units = new UnitsController(this, () => {
    this.unitsChanged();
    this.requestUpdate();
  });

  /** The units that the page's author has declared, possibly none. */
  protected get declaredUnits(): readonly HiddenUnit[] {
    return this.#units.units.map(({ weight, bias, outputWeight, label, fixed }) => ({
      ...{ weight, bias, outputWeight, label, fixed },
    }));
  }

  /** Called when declared units have come, gone or changed. */
  protected unitsChanged(): void {}

  protected override get jointProblems(): readonly Problem[] {
    const ofUnits = this.#units.units.flatMap((unit, index) =>
      unit.refusals.map(({ attribute, request, value, allowed }) =>
        this.problem(
          attribute,
          request,
          allowed!,
          spokenValue(this.language, value),
          `relu-unit ${index + 1}`,
        ),
      ),
    );
    return [...super.jointProblems, ...ofUnits];
  }
}
