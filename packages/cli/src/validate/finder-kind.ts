import { describeFinding, type Finding } from '@descent/experiment';
import { type DescentError, guardJson } from '@descent/spec';
import { findProblems } from '@descent/spec/validate';

type Document = Readonly<Record<string, unknown>>;

const NAME = 'learning-rate finder';

/** What `descent find-lr` writes. */
export const finderKind = {
  name: NAME,
  matches: (document: Document): boolean => 'points' in document && 'suggestions' in document,
  check(document: Document): string | readonly DescentError[] {
    const problems = findProblems('learning-rate-finder', guardJson(document, NAME), { where: NAME });
    return problems.length > 0 ? problems : describeFinding(document as unknown as Finding);
  },
};
