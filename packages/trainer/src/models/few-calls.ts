import type { Config } from '@descent/layers';
import { ConfigError, isRecord } from '@descent/spec';

/**
 * Calls may be listed in any order, and finding the right one takes a time that grows with their square. The largest models
 * of keras.applications have some two thousand layers and calls.
 */
const MAX_CALLS = 5_000;

/** @throws ConfigError for a config with more layers and calls of them than any model has */
export function requireFewCalls(config: Config): void {
  const calls = countCalls(config);
  if (calls <= MAX_CALLS) return;
  throw new ConfigError('model', '/config/layers', calls, `must have no more than ${MAX_CALLS} layers and calls`);
}

/** How many layers a config lists, and how many calls of them, those of models, wrappers and cells inside included. */
function countCalls({ config, inbound_nodes: nodes }: Config): number {
  const { layers: listed, cells, cell, layer } = isRecord(config) ? config : {};
  const layers = [listed, cells, cell, layer].flat().filter(isRecord);
  const inside = layers.reduce((sum, layer) => sum + countCalls(layer), layers.length);
  return inside + (Array.isArray(nodes) ? nodes.length : 0);
}
