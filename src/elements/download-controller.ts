import type { ReactiveControllerHost } from 'lit';

import { saveFile } from '../export/save-file.js';

/** Makes files of a figure, hands them to the reader, and keeps why one could not be made. */
export class DownloadController {
  /** Why the last file could not be made; empty if it could. */
  problem = '';

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Saves a file, named by the element's id or tag name; resolves to whether it could be made. */
  async save(extension: string, make: () => Promise<Blob>): Promise<boolean> {
    try {
      const file = await this.watch(make);
      saveFile(file, `${this.#host.id || this.#host.localName}.${extension}`);
      return true;
    } catch {
      return false;
    }
  }

  /** Resolves or rejects as the making does; the problem is told, unless the reader cancelled. */
  async watch(make: () => Promise<Blob>): Promise<Blob> {
    this.#tell('');
    try {
      return await make();
    } catch (error) {
      const { name, message } = error as Error;
      if (name !== 'AbortError') this.#tell(message);
      throw error;
    }
  }

  #tell(problem: string): void {
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
