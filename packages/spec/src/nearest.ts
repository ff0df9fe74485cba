import { distance } from 'fastest-levenshtein';

/** Up to three names of `known` that `received` was likely meant to be, nearest first. */
export function nearestNames(received: string, known: readonly string[]): string[] {
  const wanted = received.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return [...new Set(known)]
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= limit || (wanted.length >= 3 && name.toLowerCase().startsWith(wanted)))
    .sort((a, b) => a.away - b.away || a.name.localeCompare(b.name))
    .slice(0, 3)
    .map(({ name }) => `"${name}"`);
}
