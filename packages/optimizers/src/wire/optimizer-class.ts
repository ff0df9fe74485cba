import type { Optimizer } from '../base/optimizer.js';
import type { OptimizerContext } from './envelope.js';

/** A class that can be made from its config: Keras's own, or one's own passed in `customObjects`. */
export interface OptimizerFactory {
  readonly className: string;
  fromConfig(config: Readonly<Record<string, unknown>>, context?: OptimizerContext): Optimizer;
}

export function isOptimizerFactory(value: unknown): value is OptimizerFactory {
  if (typeof value !== 'function') return false;
  const { className, fromConfig } = value as unknown as Record<string, unknown>;
  return typeof className === 'string' && typeof fromConfig === 'function';
}
