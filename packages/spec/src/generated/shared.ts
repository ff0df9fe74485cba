// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { AnyEnvelope } from './envelope.js';

/** Keras's OptimizerMap, serialized. */
export interface OptimizerMapEnvelope {
  module?: string | null;
  class_name: "OptimizerMap";
  config: {
    /** For every variable that no key matches. */
    default_optimizer: AnyEnvelope;
    /** Path or regular expression to optimizer. */
    optimizer_map: Record<string, AnyEnvelope>;
  };
  registered_name?: string | null;
  [other: string]: unknown;
}
