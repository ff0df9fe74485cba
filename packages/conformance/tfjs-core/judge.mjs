/** Specs of tfjs-core 4.22.0 that run in Node; fewer would mean that some were left out on the way. */
const LEAST = 4200;
/** Specs that may be known to fail on one backend. */
const MOST_KNOWN = 60;

/**
 * Compares what came of the specs with what is known to fail.
 *
 * @param result - `{ specs }`, `{ unavailable }` with the reason, or `{ broken }` with what the process said
 * @param known - reasons by the names of specs
 * @returns how many passed, and what is wrong; or why nothing ran
 */
export function judge(result, known) {
  if (result.unavailable !== undefined) return { passed: 0, problems: [], left: result.unavailable };
  if (result.broken !== undefined)
    return { passed: 0, problems: [`the specs did not run to their end\n${result.broken}`] };
  const { specs } = result;
  const failed = specs.filter(({ status }) => status === 'failed');
  const passed = specs.filter(({ status }) => status === 'passed').length;
  const names = new Set(failed.map(({ name }) => name));
  const problems = failed
    .filter(({ name }) => !Object.hasOwn(known, name))
    .map(({ name, message }) => `${name}\n    ${message.slice(0, 500)}`);
  for (const [name, reason] of Object.entries(known)) {
    if (!names.has(name)) problems.push(`${name}\n    does not fail any more, or is gone: take it off the list`);
    if (typeof reason !== 'string' || reason.length < 20) problems.push(`${name}\n    is listed without a reason`);
  }
  if (Object.keys(known).length > MOST_KNOWN) problems.push(`more than ${MOST_KNOWN} specs are known to fail`);
  if (specs.length < LEAST) problems.push(`only ${specs.length} specs were found, of at least ${LEAST}`);
  return { passed, problems };
}
