import { classSpecs, type DescentError, guardJson, isRecord } from '@descent/spec';
import { type ConfigKind, findConfigProblems } from '@descent/spec/validate';

type Document = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<ConfigKind, string>> = {
  layers: 'layer',
  losses: 'loss',
  metrics: 'metric',
  initializers: 'initializer',
  regularizers: 'regularizer',
  constraints: 'constraint',
};

/** Serialized layers, losses, metrics and their parts, checked to the bottom against the schemas of Keras's classes. */
export const componentKinds = Object.entries(KINDS).map(([kind, name]) => ({
  name,
  matches: (document: Document): boolean => kindOfEnvelope(document) === kind,
  check(document: Document): string | readonly DescentError[] {
    const problems = problemsInside(guardJson(document, name), '');
    return problems.length > 0 ? problems : String(document.class_name);
  },
}));

/** By the module that Keras writes; older envelopes have none, there the class name tells. */
function kindOfEnvelope({ module, class_name: className }: Document): ConfigKind | undefined {
  if (typeof className !== 'string') return undefined;
  const kinds = Object.keys(KINDS) as ConfigKind[];
  if (typeof module === 'string') return kinds.find((kind) => module === `keras.${kind}`);
  return kinds.find((kind) => Object.hasOwn(classSpecs[kind] ?? {}, className));
}

function problemsInside(value: unknown, pointer: string): DescentError[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => problemsInside(item, `${pointer}/${index}`));
  if (!isRecord(value)) return [];
  const kind = kindOfEnvelope(value);
  const own =
    kind === undefined
      ? []
      : findConfigProblems(kind, String(value.class_name), value.config ?? {}, { pointer: `${pointer}/config` });
  return [...own, ...Object.entries(value).flatMap(([key, member]) => problemsInside(member, `${pointer}/${key}`))];
}
