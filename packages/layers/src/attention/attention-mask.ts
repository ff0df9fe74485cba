import { expandDims, logicalAnd, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { asBoolean } from '../ops/as-boolean.js';

/** What says which keys a query may look at. */
export interface AttentionMasks {
  /** `[b, queries]` */
  readonly query: Tensor | null;
  /** `[b, keys]` */
  readonly value: Tensor | null;
  /** `[b, keys]` */
  readonly key: Tensor | null;
  /** `[b, queries, keys]` or `[b, heads, queries, keys]` */
  readonly attention: Tensor | null;
  /** Whether a query sees no later key. */
  readonly causal: boolean;
  /** A query sees keys nearer than this; `null`: all. */
  readonly window: number | null;
}

/** All masks in one, which broadcasts against `[b, heads, queries, keys]`; `null` when every key is seen. */
export function attentionMask(masks: AttentionMasks, queries: number, keys: number): Tensor | null {
  const seen = (rule: (query: number, key: number) => boolean) => {
    const values = Uint8Array.from({ length: queries * keys }, (_, i) => Number(rule(Math.floor(i / keys), i % keys)));
    return tensor(values, [1, queries, keys], 'bool');
  };
  const { query, value, key, causal, window, attention } = masks;
  const parts = [
    query && expandDims(asBoolean(query), -1),
    value && expandDims(asBoolean(value), -2),
    key && expandDims(asBoolean(key), -2),
    causal ? seen((q, k) => k <= q) : null,
    window === null ? null : seen((q, k) => Math.abs(q - k) < window),
  ].filter((part) => part !== null);
  const headless = parts.length === 0 ? null : parts.reduce((a, b) => logicalAnd(a, b));
  const own = headless && expandDims(headless, 1);
  if (attention === null) return own;
  const given = attention.rank === 4 ? asBoolean(attention) : expandDims(asBoolean(attention), 1);
  return own === null ? given : logicalAnd(given, own);
}
