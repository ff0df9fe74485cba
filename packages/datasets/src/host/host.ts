/** Environment variables; `process.env` in Node. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the loader needs from the machine it runs on. */
export interface Host {
  readonly environment: Environment;
  /** Where descent keeps `mnist.npz`, or undefined where nothing can be kept. */
  ownCache(environment: Environment): string | undefined;
  /** Where Keras may have left `mnist.npz`, best first. */
  kerasCaches(environment: Environment): readonly string[];
}
