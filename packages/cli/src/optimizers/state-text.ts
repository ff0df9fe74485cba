import type { OptimizerRow } from './card.js';

/** What an optimizer keeps, in a few words: `momentum, velocity`. */
export function stateText({ state, wrapsOthers }: Pick<OptimizerRow, 'state' | 'wrapsOthers'>): string {
  if (wrapsOthers) return 'what those inside keep';
  const factors = state.factors.length > 0 ? [`one per ${state.factors.join(' and ').replaceAll(/s\b/g, '')}`] : [];
  return [...state.slots, ...factors].join(', ') || 'nothing';
}
