import type { Config } from '@descent/layers';
import { ConfigError } from '@descent/spec';
import { requireFewCalls as requireFew } from '@descent/trainer';
import { ModelFileError } from '../model-file-error.js';

/** @throws ModelFileError for a config with more layers and calls of them than any model has */
export function requireFewCalls(config: Config, where: string): void {
  try {
    requireFew(config);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ModelFileError(where, [{ path: '', message: error.message }], { cause: error });
  }
}
