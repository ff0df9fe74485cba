import { files, machine } from '@descent/host';
import { versionEvent } from './event.js';
import { frameRecord } from './record.js';

let count = 0;

/** A file of events in a folder, as TensorBoard finds and follows it. */
export class EventFile {
  readonly #path: string;
  #pending: Uint8Array[] = [frameRecord(versionEvent())];

  constructor(folder: string) {
    const seconds = Math.floor(Date.now() / 1000);
    this.#path = `${folder}/events.out.tfevents.${seconds}.descent.${machine.processId}.${count++}.v2`;
  }

  add(event: Uint8Array): void {
    this.#pending.push(frameRecord(event));
  }

  /** Writes what was added. */
  async flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const data = this.#pending;
    this.#pending = [];
    for (const record of data) await files.append(this.#path, record, { folders: true });
  }
}
