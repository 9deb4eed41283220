import type { TemplateResult } from 'lit';

import { canRecordWebM } from '../export/webm.js';
import type { AnimationExport } from './animation-export.js';
import { renderDownloadMenu, renderDownloadProgress } from './downloads.js';
import type { Download } from './downloads.js';
import type { AnimationOptions } from './trainer-animation.js';

/** What a run can be saved as. */
export interface SavableRun {
  exportAnimation(options: AnimationOptions): Promise<Blob>;
  toPNG(): Promise<Blob>;
  toCSV(): string;
  toJSON(): unknown;
}

const names = { gif: 'GIF', webm: 'WebM' };

/** The menu of what a run can be saved as, or how far its animation is. */
export function renderTrainerDownloads(
  run: SavableRun,
  animation: AnimationExport,
  save: (extension: string, make: () => Blob | Promise<Blob>) => void,
): TemplateResult {
  const { type, share } = animation;
  if (type) return renderDownloadProgress(names[type], share, () => animation.cancel());
  const download = (name: string, label: string, make: () => Blob | Promise<Blob>): Download => ({
    ...{ name, label },
    onSelect: () => save(name, make),
  });
  return renderDownloadMenu([
    download('gif', 'GIF animation', () => run.exportAnimation({ type: 'gif' })),
    ...(canRecordWebM()
      ? [download('webm', 'WebM video', () => run.exportAnimation({ type: 'webm' }))]
      : []),
    download('png', 'PNG picture', () => run.toPNG()),
    download('csv', 'CSV table', () => new Blob([run.toCSV()], { type: 'text/csv' })),
    download('json', 'JSON of the run', () => {
      const text = JSON.stringify(run.toJSON(), null, 2);
      return new Blob([text], { type: 'application/json' });
    }),
  ]);
}
