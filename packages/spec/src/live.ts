/** A live object that can stand where a config has a serialized one. */
export interface Configurable {
  getConfig(): object;
}

/** Optimizers by variable path, or by a regular expression that matches the whole path. */
export interface OptimizerMap<InnerOptimizer = Configurable> {
  /** For every variable that no key matches. */
  defaultOptimizer: InnerOptimizer;
  optimizerMap?: Readonly<Record<string, InnerOptimizer>>;
}
