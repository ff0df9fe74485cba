import { fileSystem } from '../callbacks/files.js';
import { versionEvent } from './event.js';
import { frameRecord } from './record.js';

let files = 0;

/** A file of events in a folder, as TensorBoard finds and follows it. */
export class EventFile {
  readonly #folder: string;
  readonly #path: string;
  #pending: Uint8Array[] = [frameRecord(versionEvent())];

  constructor(folder: string) {
    this.#folder = folder;
    const seconds = Math.floor(Date.now() / 1000);
    this.#path = `${folder}/events.out.tfevents.${seconds}.descent.${process.pid}.${files++}.v2`;
  }

  add(event: Uint8Array): void {
    this.#pending.push(frameRecord(event));
  }

  /** Writes what was added. */
  async flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const { appendFile, mkdir } = await fileSystem('TensorBoard');
    await mkdir(this.#folder, { recursive: true });
    const data = this.#pending;
    this.#pending = [];
    for (const record of data) await appendFile(this.#path, record);
  }
}
