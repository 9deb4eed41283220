import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { diagramEquations } from '../core/diagram-equations.js';
import { layerCaption, nodeLabels } from '../core/diagram-labels.js';
import * as descriptions from '../core/diagram-descriptions.js';
import * as texts from '../core/diagram-texts.js';
import { nodeAfterKey } from '../core/diagram-walk.js';
import { diagramColumns, isOneToOne } from '../core/diagram.js';
import type { DiagramColumn, DiagramNode } from '../core/diagram.js';
import type { Equation } from '../core/equation-terms.js';
import type { Language } from '../core/language.js';
import { layoutNetwork } from '../core/network-layout.js';
import type { NetworkLayout, PlacedNode } from '../core/network-layout.js';
import { nodeEquations } from '../core/node-equations.js';
import type { MeasureText } from '../core/wrapped-text.js';
import { diagramTerms } from '../locales/en/diagram.js';
import { define } from './define.js';
import { renderDiagram } from './diagram-drawing.js';
import { ReluNodeFocusEvent } from './diagram-events.js';
import { DiagramSettings } from './diagram-settings.js';
import { diagramStyles } from './diagram-styles.js';
import { formula, formulaStyles } from './formulas.js';
import { registerEnglish } from './language-controller.js';
import { textMeasure } from './text-measure.js';
import { WidthController } from './width-controller.js';

registerEnglish(diagramTerms);

/** Until the figure has been measured. */
const usualWidth = 640;
/** As in the styles. */
const fontSize = 13;

/**
 * A network as a picture: its layers from left to right, with equations, weights and the numbers of a
 * forward pass where they are wanted. It shows what its attributes and units say, or follows the network
 * of another element.
 *
 * @fires relu-node-focus - {layer, index, label, z, a}: the reader has moved to a node
 * @slot - `relu-unit` children: the hidden units of a network with one input and one output
 * @slot caption - the sentence under the figure
 * @csspart network - the picture
 * @csspart equations - the equations beside it
 * @csspart readout - the numbers of the node that the reader is at
 * @csspart note - what lines, circles and frames mean
 * @cssprop --relu-prediction - the colour of the outputs
 */
@define('relu-network-diagram')
export class ReluNetworkDiagram extends DiagramSettings {
  static override styles: CSSResultGroup = [DiagramSettings.styles, formulaStyles, diagramStyles];

  @state() private accessor pointed: string | undefined = undefined;
  @state() private accessor focused: string | undefined = undefined;
  @state() private accessor tabStop: string | undefined = undefined;

  readonly #width = new WidthController(this, '.ruler');
  #measure: MeasureText = textMeasure(undefined, fontSize);
  #measuredFont: string | undefined;
  #told: string | undefined;

  /** Whether the network that is to be shown is not there, or not yet. */
  get #isMissing(): boolean {
    return this.htmlFor !== '' && !this.follower.source;
  }

  protected get defaultHeading(): string {
    if (this.#isMissing) return '';
    return descriptions.diagramHeading(this.language, this.diagram);
  }

  protected override get defaultCaption(): string {
    if (this.#isMissing) return '';
    return descriptions.diagramCaption(this.language, this.diagram);
  }

  get #columns(): DiagramColumn[] {
    return diagramColumns(this.diagram, this.marks, this.input);
  }

  #view(columns: readonly DiagramColumn[]): descriptions.DiagramView {
    const { diagram, input, weights, equations } = this;
    return {
      ...{ diagram, columns, input, showsWeights: weights, showsEquations: equations },
      hasReadout: this.#hasReadout,
    };
  }

  protected renderBody(): TemplateResult {
    if (this.#isMissing) {
      return html`<p class="missing" role="status">
        ${this.language.term('noNetworkWithId', this.htmlFor)}
      </p>`;
    }
    const columns = this.#columns;
    const layout = this.#layout(columns);
    const notes = descriptions.diagramNotes(this.language, this.#view(columns));
    return html`
      <div class="body">
        <div class="diagram">
          <div class="ruler"></div>
          ${this.#renderDiagram(layout, columns)}
        </div>
        ${this.equations ? this.#renderEquations() : nothing}
      </div>
      ${
        notes.length > 0
          ? html`<p class="notes" part="note" data-image-text>${notes.join(' ')}</p>`
          : nothing
      }
    `;
  }

  protected override renderDownloads(): TemplateResult | typeof nothing {
    return this.#isMissing ? nothing : super.renderDownloads();
  }

  #renderDiagram(layout: NetworkLayout, columns: readonly DiagramColumn[]): TemplateResult {
    const { language, diagram, weights } = this;
    const active = placedNode(layout, this.pointed ?? this.focused);
    return html`${renderDiagram({
      ...{ language, diagram, layout, showsWeights: weights, active },
      tabStop: placedNode(layout, this.tabStop) ?? layout.nodes[0],
      incomingText: (node) =>
        texts.incomingText(language, node, nodesBefore(node, columns), diagram),
      onPoint: (placed) => this.#point(placed),
      onFocus: (placed) => this.#focus(placed),
      onKey: (event, placed) => this.#onKey(event, layout, placed),
    })}
    ${this.#hasReadout ? this.#renderReadout(active, layout, columns) : nothing}`;
  }

  /** Without values, the equations of units say all that there is to say about a unit. */
  get #hasReadout(): boolean {
    const { network } = this.diagram;
    const isSaid = this.equations && this.input === undefined && isOneToOne(this.diagram);
    return network !== undefined && !isSaid;
  }

  /** The numbers of the node that the reader is at, at first of the output. */
  #renderReadout(
    active: PlacedNode | undefined,
    { nodes }: NetworkLayout,
    columns: readonly DiagramColumn[],
  ): TemplateResult | typeof nothing {
    const { language, diagram } = this;
    const isNode = active && active.node.kind !== 'gap';
    const { node } = isNode ? active : nodes.find((each) => each.node.kind === 'output')!;
    if (node.kind === 'gap') return nothing;
    const equations = nodeEquations(node, nodesBefore(node, columns), diagram);
    const title =
      equations.length > 0
        ? texts.nodeTitle(language, node, diagram)
        : texts.nodeText(language, node, diagram);
    return html`<div class="readout" part="readout" aria-hidden="true">
      <strong data-image-text>${title}</strong>
      ${equations.map((equation) => renderEquation(language, equation))}
    </div>`;
  }

  #renderEquations(): TemplateResult {
    const { language, diagram } = this;
    const equations = diagramEquations(diagram);
    const hasUnits = isOneToOne(diagram);
    return html`<div
      class="equations"
      part="equations"
      role="group"
      aria-label=${language.term('equationsName')}
    >
      ${equations.map((equation, unit) => {
        const isUnit = hasUnits && unit < diagram.sizes[1];
        return renderEquation(
          language,
          equation,
          isUnit ? `--_frame: var(--_unit-${unit % 8})` : '',
        );
      })}
    </div>`;
  }

  /** One paragraph about the network, its names and, if values are shown, its numbers. */
  describe(): string {
    if (this.#isMissing) return this.language.term('noNetwork');
    return descriptions.describeDiagram(this.language, this.#view(this.#columns));
  }

  /** Leaves the node that the reader has moved to; nothing else is the reader’s to change. */
  reset(): void {
    this.pointed = undefined;
    this.focused = undefined;
    this.tabStop = undefined;
    this.#told = undefined;
  }

  #layout(columns: readonly DiagramColumn[]): NetworkLayout {
    const { language, diagram } = this;
    const { width } = this.#width;
    const font = width === undefined ? undefined : this.themeController.theme?.font;
    if (font !== this.#measuredFont) this.#measure = textMeasure(font, fontSize);
    this.#measuredFont = font;
    return layoutNetwork(
      columns,
      {
        node: (node) => nodeLabels(language, node, diagram),
        caption: (layer) => layerCaption(language, diagram, layer),
      },
      width ?? usualWidth,
      this.#measure,
    );
  }

  #point(placed: PlacedNode | undefined): void {
    this.pointed = placed && keyOf(placed);
    this.#tell(placed);
  }

  #focus(placed: PlacedNode | undefined): void {
    this.pointed = undefined;
    this.focused = placed && keyOf(placed);
    this.tabStop = this.focused ?? this.tabStop;
    this.#tell(placed);
  }

  /** Tells the page where the reader is, once. */
  #tell(placed: PlacedNode | undefined): void {
    const told = this.#told;
    this.#told = this.pointed ?? this.focused;
    if (!placed || placed.node.kind === 'gap' || told === this.#told) return;
    const name = texts.nodeLabel(this.language, placed.node, this.diagram);
    this.dispatchEvent(new ReluNodeFocusEvent(placed.node, name));
  }

  #onKey(event: KeyboardEvent, layout: NetworkLayout, placed: PlacedNode): void {
    const next = nodeAfterKey(event.key, layout.nodes, layout.nodes.indexOf(placed));
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.shadowRoot?.querySelector<SVGElement>(`[data-index="${next}"]`)?.focus();
  }
}

function renderEquation(language: Language, pieces: Equation, style = ''): TemplateResult {
  const breakable = pieces.map((piece) => html`${formula(language, piece)}<wbr />`);
  return html`<div class="equation" .style=${style} data-image-text>${breakable}</div>`;
}

/** The nodes that a node’s lines come from. */
function nodesBefore(
  { layer }: DiagramNode,
  columns: readonly DiagramColumn[],
): readonly DiagramNode[] {
  const before = columns[layer - 1];
  if (!before) return [];
  const { items, bias } = before;
  return [...items.filter((item) => item.kind !== 'gap'), ...(bias ? [bias] : [])];
}

function placedNode({ nodes }: NetworkLayout, key: string | undefined): PlacedNode | undefined {
  return key === undefined ? undefined : nodes.find((placed) => keyOf(placed) === key);
}

/** The same for the same node in another layout. */
function keyOf({ node: { kind, layer, index } }: PlacedNode): string {
  return `${kind} ${layer} ${index}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-network-diagram': ReluNetworkDiagram;
  }
}
