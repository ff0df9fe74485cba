import type { Display } from './terminal.js';
import { harmless, wrap } from './text.js';

/** A term and what is said of it. */
export type Fact = readonly [term: string, text: string];

const WIDTH = 10;

/** Terms on the left, what is said of them beside, broken so that it stays there. */
export function renderFacts(facts: readonly Fact[], { columns, style }: Pick<Display, 'columns' | 'style'>): string {
  const room = Math.min(columns - 1, 100);
  const width = Math.max(WIDTH, ...facts.map(([term]) => term.length + 2));
  return facts
    .map(([term, text]) => {
      return `${style('dim', term.padEnd(width))}${wrap(harmless(text), room, ' '.repeat(width)).trimStart()}`;
    })
    .join('\n');
}
