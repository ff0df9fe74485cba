/** Environment variables by name; none in a page. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a program writes text for whoever started it. */
export interface Output {
  write(text: string): unknown;
  /** Whether a person reads it, so that lines can be written over. */
  readonly isTTY?: boolean;
  /** Characters in a line, where it is known. */
  readonly columns?: number;
}

/** The machine and the program that runs on it, as far as they differ between Node and a page. */
export interface Machine {
  readonly environment: Environment;
  /** Standard output; `undefined` in a page. */
  readonly output: Output | undefined;
  /** Tells this process from others that run at the same time; 0 in a page. */
  readonly processId: number;
  /** What runs the program, and on what: `{ node: '20.19.0', platform: 'linux-x64' }`, or `browser` instead of `node`. */
  readonly runtime: { readonly node?: string; readonly browser?: string; readonly platform: string };
  /** How many threads compute at the same time, 1 or more. */
  cores(): number;
  /** Resolves in a task of its own, so that timers, messages and input come in between. */
  nextTask(): Promise<void>;
  /** The user's own folder; `undefined` in a page. */
  homeFolder(): string | undefined;
  /** Where files may lie that nobody needs for long; `undefined` in a page. */
  temporaryFolder(): string | undefined;
  /** Where programs keep what they could fetch again: `XDG_CACHE_HOME`, or what the platform uses; `undefined` in a page. */
  cacheFolder(environment: Environment): string | undefined;
}
