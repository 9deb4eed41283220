import { isMessage } from './message.js';

/** Lower and upper limits of what a frame can ask for, in CSS pixels. */
const limits = { min: 80, max: 4000 };

/**
 * Gives every `<iframe data-relu-embed>` of a page, also later ones, the height of what it shows. The
 * height is all that a frame can change, and only its own. Returns what ends that.
 */
export function resizeFrames(page: Document): () => void {
  const view = page.defaultView;
  if (view === null) return () => undefined;
  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === null || !isMessage(data, 'height') || !Number.isFinite(data.height)) return;
    const frame = frames(page).find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const height = Math.min(limits.max, Math.max(limits.min, Math.ceil(data.height as number)));
    frame.style.height = `${height}px`;
  };
  view.addEventListener('message', onMessage);
  // Frames that were quicker than this script have said it before; it tells them nothing.
  for (const { contentWindow } of frames(page)) {
    contentWindow?.postMessage({ source: 'relu-elements', type: 'height-wanted' }, '*');
  }
  return () => view.removeEventListener('message', onMessage);
}

function frames(page: Document): HTMLIFrameElement[] {
  return [...page.querySelectorAll<HTMLIFrameElement>('iframe[data-relu-embed]')];
}
