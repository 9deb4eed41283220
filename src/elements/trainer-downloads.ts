import type { TemplateResult } from 'lit';

import type { Language } from '../core/language.js';
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

/** How files are made and saved. */
export interface SavingSteps {
  readonly language: Language;
  /** Resolves when the run has ended, which is started if it is idle. */
  train(): Promise<unknown>;
  save(extension: string, make: () => Promise<Blob>): void;
}

const names = { gif: 'GIF', webm: 'WebM' };

/** The menu of what a run can be saved as, or how far its animation is. */
export function renderTrainerDownloads(
  run: SavableRun,
  animation: AnimationExport,
  steps: SavingSteps,
): TemplateResult {
  const { type, share } = animation;
  const { language } = steps;
  const { term } = language;
  if (type) return renderDownloadProgress(language, names[type], share, () => animation.cancel());
  const download = (name: string, label: string, make: () => Promise<Blob>): Download => ({
    ...{ name, label },
    onSelect: () => steps.save(name, make),
  });
  const text = async (type: string, write: () => string): Promise<Blob> => {
    await steps.train();
    return new Blob([write()], { type });
  };
  return renderDownloadMenu(language, [
    download('gif', term('downloadGif'), () => run.exportAnimation({ type: 'gif' })),
    ...(canRecordWebM()
      ? [download('webm', term('downloadWebm'), () => run.exportAnimation({ type: 'webm' }))]
      : []),
    download('png', term('downloadPicture'), () => run.toPNG()),
    download('csv', term('downloadCsv'), () => text('text/csv', () => run.toCSV())),
    download('json', term('downloadJson'), () =>
      text('application/json', () => JSON.stringify(run.toJSON(), null, 2)),
    ),
  ]);
}
