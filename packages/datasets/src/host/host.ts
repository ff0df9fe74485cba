/** Environment variables; `process.env` in Node. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the loader needs from the machine it runs on. */
export interface Host {
  readonly environment: Environment;
  kindOf(path: string): Promise<'file' | 'folder' | 'missing'>;
  /**
   * The whole file.
   * @throws DatasetError when it cannot be read or is larger than `maxBytes`
   */
  readFile(path: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The names in a folder. */
  namesIn(folder: string): Promise<readonly string[]>;
  join(folder: string, name: string): string;
  /** Where descent keeps `mnist.npz`, or undefined where nothing can be kept. */
  ownCache(environment: Environment): string | undefined;
  /** Where Keras may have left `mnist.npz`, best first. */
  kerasCaches(environment: Environment): readonly string[];
  /** Readers see the old file, no file, or all of `bytes`; never a part. */
  writeAtomically(path: string, bytes: Uint8Array): Promise<void>;
}
