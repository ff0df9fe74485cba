import { ConfigError, type DescentError, UnknownNameError } from '../errors.js';
import { isRecord } from '../json/guard.js';
import { lookUp } from '../json/look-up.js';
import { nearestNames } from '../nearest.js';
import type { SchemaProblem } from './validator.js';

/** What breaks a schema, as errors that say where, what was received and what was meant. */
export function toErrors(problems: readonly SchemaProblem[], where: string, pointer: string): DescentError[] {
  return telling(problems).map((problem) => toError(problem, where, pointer));
}

/** Without the errors that only say that another one made a branch fail. */
function telling(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const kept: SchemaProblem[] = [];
  for (const problem of problems) {
    if (problem.keyword === 'if') continue;
    if (problem.keyword !== 'anyOf' && problem.keyword !== 'oneOf') {
      kept.push(problem);
      continue;
    }
    const branches = takeBranches(kept, problem);
    const inside = branches.filter(
      ({ keyword, instancePath }) => keyword !== 'type' || instancePath !== problem.instancePath,
    );
    const worded = problem.parentSchema?.['x-must'] !== undefined;
    kept.push(...(worded || inside.length === 0 ? [problem] : inside));
  }
  return kept;
}

/** Takes the errors of the branches of `choice` off the end of the list. */
function takeBranches(kept: SchemaProblem[], choice: SchemaProblem): SchemaProblem[] {
  let from = kept.length;
  while (from > 0 && (kept[from - 1] as SchemaProblem).instancePath.startsWith(choice.instancePath)) {
    const { schemaPath, parentSchema } = kept[from - 1] as SchemaProblem;
    const siblings = choice.schemaPath.slice(0, choice.schemaPath.lastIndexOf('/') + 1);
    const besides = schemaPath.startsWith(siblings) && !schemaPath.startsWith(`${choice.schemaPath}/`);
    // Behind a $ref of a branch, paths start anew, and may look like those beside the choice.
    if (besides && holds(choice.parentSchema, parentSchema)) break;
    from -= 1;
  }
  return kept.splice(from);
}

/** Whether a schema is another one or has it inside. */
function holds(schema: unknown, part: unknown): boolean {
  if (schema === part) return true;
  return typeof schema === 'object' && schema !== null && Object.values(schema).some((member) => holds(member, part));
}

function toError(problem: SchemaProblem, where: string, pointer: string): DescentError {
  const at = pointer + problem.instancePath;
  const { keyword, params, parentSchema = {}, data } = problem;
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const key = (params.additionalProperty ?? params.unevaluatedProperty) as string;
    const known = isRecord(parentSchema.properties) ? Object.keys(parentSchema.properties) : [];
    return new UnknownNameError(`key of ${where}`, key, known, { pointer: at });
  }
  if (keyword === 'required') return new ConfigError(where, at, data, `has no "${String(params.missingProperty)}"`);
  const must = parentSchema['x-must'];
  if (typeof must === 'string') return new ConfigError(where, at, data, must);
  const allowed = params.allowedValues ?? (keyword === 'const' ? [params.allowedValue] : undefined);
  if (Array.isArray(allowed)) {
    const near = typeof data === 'string' ? nearestNames(data, allowed.map(String)) : [];
    const fix = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : undefined;
    return new ConfigError(where, at, data, `must be ${allowed.map((v) => JSON.stringify(v)).join(' or ')}`, fix);
  }
  return new ConfigError(where, at, data, wording(problem));
}

const ARTICLE: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'an integer',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

function wording({ keyword, params, message = 'is not valid' }: SchemaProblem): string {
  const limit = String(params.limit);
  switch (keyword) {
    case 'type':
      return `must be ${[params.type]
        .flat()
        .map((type) => lookUp(ARTICLE, String(type)) ?? String(type))
        .join(' or ')}`;
    case 'anyOf':
    case 'oneOf':
      return 'has none of the forms that are allowed here';
    case 'minItems':
      return `must have at least ${limit} item${limit === '1' ? '' : 's'}`;
    case 'maxItems':
      return `must have at most ${limit} items`;
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters`;
    case 'uniqueItems':
      return `must not have the same item twice (items ${String(params.j)} and ${String(params.i)})`;
    default:
      return message;
  }
}
