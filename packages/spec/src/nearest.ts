import { distance } from 'fastest-levenshtein';

/** Up to three names of `known` that `received` was likely meant to be, nearest first. */
export function nearestNames(received: string, known: readonly string[]): string[] {
  const wanted = received.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return byDistance(wanted, known)
    .filter(({ name, away }) => away <= limit || (wanted.length >= 3 && name.toLowerCase().startsWith(wanted)))
    .slice(0, 3)
    .map(({ name }) => `"${name}"`);
}

/** The three names of `known` that are nearest to `received`, however far. */
export function threeNearest(received: string, known: readonly string[]): string[] {
  return byDistance(received.toLowerCase(), known)
    .slice(0, 3)
    .map(({ name }) => `"${name}"`);
}

function byDistance(wanted: string, known: readonly string[]): { readonly name: string; readonly away: number }[] {
  return [...new Set(known)]
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || a.name.localeCompare(b.name));
}
