import { copyLiterals, toSnakeCase, UnknownNameError } from '@descent/spec';
import type { OptimizerContext } from '../wire/envelope.js';
import { readOptions, wireNamesOf } from '../wire/options.js';
import { DefinedOptimizer } from './defined-optimizer.js';
import type { OptimizerDefinition } from './definition.js';
import type { Optimizer } from './optimizer.js';
import { BASE_DEFAULTS, BASE_KEYS, type BaseOptions, type ResolvedBaseOptions } from './options.js';
import { resolveVersion, type Version } from './version.js';

/** An optimizer class made by {@link defineOptimizer}. */
export interface OptimizerClass<Options extends object> {
  /**
   * @param options - unknown ones are errors
   * @param version - whose arithmetic to run, by a name among the definition's `variants`; default: Keras 3's on
   *   TensorFlow
   */
  new (options?: Options & BaseOptions, version?: string | Version | null): RuleOptimizer<Options>;
  readonly className: string;
  readonly registeredName: string | undefined;
  readonly definition: OptimizerDefinition<Options>;
  /** Makes one from a config as Keras writes it (snake_case, a schedule in its envelope). */
  fromConfig(config: Readonly<Record<string, unknown>>, context?: OptimizerContext): RuleOptimizer<Options>;
}

/** An optimizer whose options can be read. */
export interface RuleOptimizer<Options extends object> extends Optimizer {
  /** The rule's own options, resolved. */
  readonly options: Readonly<Required<Options>>;
}

/**
 * Makes an optimizer class from its rule.
 *
 * @example
 * ```ts
 * const SignSGD = defineOptimizer({
 *   className: 'SignSGD',
 *   defaults: { learningRate: 0.01 },
 *   update: (e, { w, g, lr }) => ({ w: e.sub(w, e.mul(lr, e.sign(g))) }),
 * });
 * const optimizer = new SignSGD({ learningRate: 0.1 });
 * ```
 */
export function defineOptimizer<Options extends object>(
  definition: OptimizerDefinition<Options>,
): OptimizerClass<Options> {
  const { className, defaults } = definition;
  return class extends DefinedOptimizer<Options> {
    static readonly className = className;
    static readonly registeredName = definition.registeredName;
    static readonly definition = definition;

    static fromConfig(config: Readonly<Record<string, unknown>>, context: OptimizerContext = {}) {
      const keys = [...BASE_KEYS, ...Object.keys(defaults)];
      const options = readOptions(className, config, wireNamesOf(keys), context);
      const made = new this(options as Options & BaseOptions, context.version);
      copyLiterals(config, made);
      return made;
    }

    constructor(given: Options & BaseOptions = {} as Options & BaseOptions, version?: string | Version | null) {
      const resolved = resolveOptions(className, { ...BASE_DEFAULTS, ...defaults }, given);
      super(
        definition,
        resolved as unknown as ResolvedBaseOptions & Required<Options>,
        resolveVersion(className, definition.variants ?? {}, version),
      );
    }
  };
}

function resolveOptions(className: string, defaults: object, given: object): Record<string, unknown> {
  const resolved: Record<string, unknown> = { name: toSnakeCase(className), ...defaults };
  const known = Object.keys(resolved);
  for (const [key, value] of Object.entries(given)) {
    if (!known.includes(key)) throw new UnknownNameError(`option of ${className}`, key, known);
    // No name is the class's name, in Keras too.
    if (value !== undefined && !(key === 'name' && value === null)) resolved[key] = value;
  }
  return resolved;
}
