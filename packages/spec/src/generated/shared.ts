// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { Envelope } from './envelope.js';

/** Keras's OptimizerMap, serialized. */
export interface OptimizerMapEnvelope {
  module?: string | null;
  class_name: "OptimizerMap";
  config: {
    /** For every variable that no key matches. */
    default_optimizer: Envelope;
    /** Path or regular expression to optimizer. */
    optimizer_map: Record<string, Envelope>;
  };
  registered_name?: string | null;
  [other: string]: unknown;
}
