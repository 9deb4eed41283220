import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';

import type { Language } from '../core/language.js';

/** A file that a figure offers. */
export interface Download {
  /** Names the button's part, such as button-png. */
  readonly name: string;
  readonly label: string;
  readonly onSelect: () => void;
}

/** In CSS pixels: room for a menu below its button, else it opens above; and between the two. */
const menuHeight = 240;
const menuGap = 4;

/** A figure's only download, as a quiet button. */
export function renderDownloadButton(label: string, onSelect: () => void): TemplateResult {
  return html`<div class="downloads">
    <button part="button button-download" class="quiet" type="button" @click=${onSelect}>
      ${arrow} ${label}
    </button>
  </div>`;
}

/** Several downloads behind a quiet button. */
export function renderDownloadMenu(
  { term }: Language,
  downloads: readonly Download[],
): TemplateResult {
  return html`<div class="downloads">
    <button part="button button-download" class="quiet" type="button">
      ${arrow} ${term('download')}
    </button>
    <div
      class="menu"
      part="downloads"
      .popover=${'auto'}
      role="group"
      aria-label=${term('download')}
      @beforetoggle=${onToggle}
      @click=${closeMenu}
      ${ref(connectMenu)}
    >
      ${downloads.map(
        ({ name, label, onSelect }) =>
          html`<button part="button button-${name}" type="button" @click=${onSelect}>
            ${label}
          </button>`,
      )}
    </div>
  </div>`;
}

/** How far a download is that takes a while, in the place of the menu. */
export function renderDownloadProgress(
  { term }: Language,
  label: string,
  share: number,
  onCancel: () => void,
): TemplateResult {
  return html`<div class="downloads export">
    <label class="muted">${label} <progress max="1" .value=${live(share)}></progress></label>
    <button part="button button-cancel" class="quiet" type="button" @click=${onCancel}>
      ${term('cancel')}
    </button>
  </div>`;
}

const arrow = html`<svg viewBox="0 0 12 12" aria-hidden="true">
  ${svg`<path d="M5 0h2v5h3L6 9.5 2 5h3zM1 10.5h10V12H1z" />`}
</svg>`;

/** So that the browser itself opens and closes it, and says which of them it is. */
function connectMenu(menu: Element | undefined): void {
  const opener = menu?.previousElementSibling as HTMLButtonElement | null | undefined;
  if (menu && opener) opener.popoverTargetElement = menu;
}

function onToggle({ currentTarget, newState }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  const opener = menu.previousElementSibling as HTMLElement;
  if (newState === 'open') placeMenu(menu, opener);
  // Within a shadow root Chromium forgets where the focus was.
  else if (menu.querySelector(':focus')) opener.focus();
}

/** A popover stands above the page, whatever its ancestors cut off, but knows nothing of its button. */
function placeMenu(menu: HTMLElement, opener: HTMLElement): void {
  const { left, right, top, bottom } = opener.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = clientHeight - bottom >= menuHeight || top < menuHeight;
  const isRight = left + right > clientWidth;
  const place = (edge: string, position: number | undefined): void =>
    menu.style.setProperty(edge, position === undefined ? 'auto' : `${position}px`);
  place('top', isBelow ? scrollY + bottom + menuGap : undefined);
  place('bottom', isBelow ? undefined : clientHeight - scrollY - top + menuGap);
  place('left', isRight ? undefined : scrollX + left);
  place('right', isRight ? clientWidth - scrollX - right : undefined);
}

/** First of all, so that the focus is back before anything else happens. */
const closeMenu = {
  handleEvent: (event: Event): void => {
    const menu = event.currentTarget as HTMLElement;
    if (event.target !== menu) menu.hidePopover();
  },
  capture: true,
};
