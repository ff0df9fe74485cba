import type { PythonKind } from '../class-spec.js';
import { escapePointer, isRecord } from '../json/guard.js';
import type { SchemaProblem } from './validator.js';

/** What a value may be: the part of JSON Schema that the configs of optimizers and schedules are written in. */
export interface Rule {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: Rule;
  readonly anyOf?: readonly Rule[];
  readonly allOf?: readonly Rule[];
  readonly if?: Rule;
  readonly then?: Rule;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly items?: Rule;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly additionalProperties?: false | Rule;
  /** The words for what breaks the rule. */
  readonly 'x-must'?: string;
}

/** What a reader needs of a class, from its schema. */
export interface ClassRules {
  /** In the order in which Keras writes them. */
  readonly keys: Readonly<Record<string, readonly [rule: Rule, python: PythonKind, preset?: unknown]>>;
  readonly required?: readonly string[];
  /** What holds between keys. */
  readonly between?: Rule;
}

/** Everything that is wrong with a config whose keys are those of its class, in the order in which ajv finds it. */
export function findRuleProblems({ keys, required, between }: ClassRules, config: unknown): SchemaProblem[] {
  const properties = Object.fromEntries(Object.entries(keys).map(([wire, [rule]]) => [wire, rule]));
  return check({ ...between, type: 'object', required, properties }, config, { at: '', path: '#' });
}

/** Where a value is in the document, and its rule in the rules. */
interface Place {
  readonly at: string;
  readonly path: string;
}

type Report = (keyword: string, params: SchemaProblem['params'], message?: string) => SchemaProblem;

function check(rule: Rule, data: unknown, place: Place): SchemaProblem[] {
  const report: Report = (keyword, params, message) => ({
    keyword,
    instancePath: place.at,
    schemaPath: `${place.path}/${keyword}`,
    params,
    message,
    parentSchema: { ...rule },
    data,
  });
  const types = rule.type === undefined ? [] : [rule.type].flat();
  const isTyped = types.length === 0 || types.some((type) => isOfType(type, data));
  return [
    ...(isTyped ? [] : [report('type', { type: rule.type })]),
    ...(typeof data === 'number' ? checkLimits(rule, data, report) : []),
    ...(typeof data === 'string' ? checkPattern(rule, data, report) : []),
    ...checkChoices(rule, data, place, report),
    ...(Array.isArray(data) ? checkItems(rule, data, place, report) : []),
    ...(isRecord(data) ? checkMembers(rule, data, place, report) : []),
  ];
}

function isOfType(type: string, data: unknown): boolean {
  switch (type) {
    case 'null':
      return data === null;
    case 'array':
      return Array.isArray(data);
    case 'object':
      return isRecord(data);
    case 'integer':
      // as ajv does: limits refuse infinity, where a schema has them
      return typeof data === 'number' && !Number.isNaN(data) && !(data % 1);
    default:
      return typeof data === type;
  }
}

/** The limits of a number: its sign, and whether a number keeps to it. NaN keeps to none. */
const LIMITS = {
  maximum: ['<=', (data: number, limit: number) => data <= limit],
  minimum: ['>=', (data: number, limit: number) => data >= limit],
  exclusiveMaximum: ['<', (data: number, limit: number) => data < limit],
  exclusiveMinimum: ['>', (data: number, limit: number) => data > limit],
} as const;

function checkLimits(rule: Rule, data: number, report: Report): SchemaProblem[] {
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((keyword) => {
    const limit = rule[keyword];
    const [comparison, keeps] = LIMITS[keyword];
    if (limit === undefined || keeps(data, limit)) return [];
    return [report(keyword, { comparison, limit }, `must be ${comparison} ${limit}`)];
  });
}

function checkPattern({ pattern }: Rule, data: string, report: Report): SchemaProblem[] {
  if (pattern === undefined || new RegExp(pattern, 'u').test(data)) return [];
  return [report('pattern', { pattern }, `must match pattern "${pattern}"`)];
}

function checkChoices(rule: Rule, data: unknown, place: Place, report: Report): SchemaProblem[] {
  const { not, anyOf, allOf = [], if: condition, then } = rule;
  const inside = (one: Rule, path: string) => check(one, data, { ...place, path: `${place.path}/${path}` });
  const holds = (one: Rule) => check(one, data, place).length === 0;
  const problems: SchemaProblem[] = [];
  if ('const' in rule && data !== rule.const) problems.push(report('const', { allowedValue: rule.const }));
  if (rule.enum && !rule.enum.includes(data)) problems.push(report('enum', { allowedValues: rule.enum }));
  if (not && holds(not)) problems.push(report('not', {}, 'must NOT be valid'));
  if (anyOf && !anyOf.some(holds)) {
    problems.push(...anyOf.flatMap((one, index) => inside(one, `anyOf/${index}`)), report('anyOf', {}));
  }
  problems.push(...allOf.flatMap((one, index) => inside(one, `allOf/${index}`)));
  if (condition && then && holds(condition)) problems.push(...inside(then, 'then'));
  return problems;
}

function checkItems({ minItems, items }: Rule, data: unknown[], { at, path }: Place, report: Report): SchemaProblem[] {
  const tooFew = minItems !== undefined && data.length < minItems;
  const one = items ?? {};
  return [
    ...(tooFew ? [report('minItems', { limit: minItems })] : []),
    ...data.flatMap((item, index) => check(one, item, { at: `${at}/${index}`, path: `${path}/items` })),
  ];
}

function checkMembers(rule: Rule, data: Record<string, unknown>, place: Place, report: Report): SchemaProblem[] {
  const { required = [], properties = {}, additionalProperties: others } = rule;
  const missing = required.filter((key) => !Object.hasOwn(data, key));
  const strays = others === undefined ? [] : Object.keys(data).filter((key) => !Object.hasOwn(properties, key));
  const inside = (key: string, one: Rule, path: string) =>
    check(one, data[key], { at: `${place.at}/${escapePointer(key)}`, path: `${place.path}/${path}` });
  return [
    ...missing.map((missingProperty) => report('required', { missingProperty })),
    ...strays.flatMap((key) =>
      others
        ? inside(key, others, 'additionalProperties')
        : [report('additionalProperties', { additionalProperty: key })],
    ),
    ...Object.entries(properties).flatMap(([key, one]) =>
      Object.hasOwn(data, key) ? inside(key, one, `properties/${key}`) : [],
    ),
  ];
}
