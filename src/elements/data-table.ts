import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A table of texts whose rows begin with their head; `note` goes on with the caption. */
export function renderDataTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  note = '',
): TemplateResult {
  return html`<table part="table">
    <caption>
      ${caption}${note ? html`<span class="muted">, ${note}</span>` : nothing}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([head, ...cells]) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
