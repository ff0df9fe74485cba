import type { CustomObjects } from '@descent/layers';
import { ConfigError, isRecord } from '@descent/spec';
import { add, mul, type Tensor } from '@tensorflow/tfjs-core';
import { pathsIn, type Structure } from '../data/structure.js';
import { SparseCategoricalCrossentropy } from '../losses/crossentropy-losses.js';
import { Loss } from '../losses/loss.js';
import type { LossIdentifier } from '../losses/registry.js';
import { LossTracker } from './loss-tracker.js';
import { perOutput } from './per-output.js';
import { resolveLoss } from './resolve.js';

/** The `loss` of `compile`: one for all outputs, a list in their order, or an object by their names. */
export type LossOption =
  | LossIdentifier
  | readonly (LossIdentifier | null)[]
  | Readonly<Record<string, LossIdentifier | null>>;

/** The `lossWeights` of `compile`. */
export type LossWeights = number | readonly number[] | Readonly<Record<string, number>>;

interface Term {
  readonly output: number;
  readonly loss: Loss;
  readonly weight: number | null;
}

/** The losses of a step. */
export interface LossValues {
  /** What is differentiated: the weighted sum. */
  readonly total: Tensor;
  /** The loss of each output that has one, without its weight. */
  readonly parts: readonly Tensor[];
}

/** The losses of all outputs. @see keras/src/trainers/compile_utils.py `CompileLoss` */
export class CompiledLoss {
  readonly #option: LossOption;
  readonly #weights: LossWeights | null;
  readonly #customObjects: CustomObjects | undefined;
  #terms: readonly Term[] | null = null;
  /**
   * The mean loss of each output; none when there is only one. Every batch counts once, whatever its size, as in Keras's
   * compiled training functions, which do not know the size of a batch when they are made.
   */
  trackers: readonly LossTracker[] = [];

  constructor(option: LossOption, weights: LossWeights | null, customObjects?: CustomObjects) {
    this.#option = option;
    this.#weights = weights;
    this.#customObjects = customObjects;
  }

  /** Computes the losses; resolves them by the shapes at the first call. */
  compute(
    yTrue: readonly Tensor[],
    yPred: readonly Tensor[],
    sampleWeight: readonly (Tensor | null)[],
    structure: Structure | null,
  ): LossValues | null {
    const identifiers = perOutput(this.#option, { structure, count: yPred.length }, 'loss', isOneLoss);
    const places = targetPlaces(yTrue.length, identifiers);
    this.#terms ??= this.#build(identifiers, places, yTrue, yPred, structure);
    const parts = this.#terms.map(({ output, loss }) => {
      const place = places[output] as number;
      return loss.apply(yTrue[place] as Tensor, yPred[output] as Tensor, sampleWeight[place] ?? null);
    });
    if (parts.length === 0) return null;
    for (const part of parts) requireScalar(part);
    const weighted = this.#terms.map(({ weight }, i) => (weight === null ? parts[i]! : mul(parts[i]!, weight)));
    return { total: weighted.reduce((sum, part) => add(sum, part)), parts };
  }

  /** The outputs whose targets are class numbers, and the class that does not count. */
  sparseOutputs(structure: Structure | null, count: number): { output: number; ignoreClass: number | null }[] {
    const identifiers = perOutput(this.#option, { structure, count }, 'loss', isOneLoss);
    return identifiers.flatMap((identifier, output) => {
      if (identifier instanceof SparseCategoricalCrossentropy)
        return [{ output, ignoreClass: identifier.settings.ignoreClass }];
      return identifier === 'sparse_categorical_crossentropy' ? [{ output, ignoreClass: null }] : [];
    });
  }

  #build(
    identifiers: readonly (LossIdentifier | null)[],
    places: readonly (number | null)[],
    yTrue: readonly Tensor[],
    yPred: readonly Tensor[],
    structure: Structure | null,
  ): Term[] {
    const count = yPred.length;
    const weights =
      this.#weights === null ? null : perOutput(this.#weights, { structure, count }, 'lossWeights', isWeight);
    const terms = identifiers.flatMap((identifier, output): Term[] => {
      const place = places[output];
      if (identifier === null || place === null || place === undefined) return [];
      const loss = resolveLoss(identifier, yTrue[place] as Tensor, yPred[output] as Tensor, this.#customObjects);
      return [{ output, loss, weight: weights?.[output] ?? null }];
    });
    if (terms.length > 1) {
      const names = structure === null ? null : pathsIn(structure);
      this.trackers = terms.map(({ output, loss }) => new LossTracker(`${names?.[output] ?? loss.name}_loss`));
    }
    return terms;
  }

  dispose(): void {
    for (const tracker of this.trackers) tracker.dispose();
    this.trackers = [];
    this.#terms = null;
  }
}

/** Which target belongs to each output; outputs without a loss need none. */
function targetPlaces(targets: number, identifiers: readonly (LossIdentifier | null)[]): (number | null)[] {
  if (targets === identifiers.length) return identifiers.map((_, output) => output);
  const withLoss = identifiers.filter((identifier) => identifier !== null).length;
  if (targets !== withLoss) {
    throw new ConfigError('y', '', targets, `must hold one array of targets per loss: ${withLoss}`);
  }
  let next = 0;
  return identifiers.map((identifier) => (identifier === null ? null : next++));
}

function requireScalar(loss: Tensor): void {
  if (loss.rank === 0) return;
  throw new ConfigError('compile', '/loss', loss.shape, 'must give one number per batch', "Use no reduction 'none'.");
}

function isOneLoss(value: unknown): value is LossIdentifier {
  return (
    typeof value === 'string' ||
    typeof value === 'function' ||
    value instanceof Loss ||
    (isRecord(value) && typeof value.class_name === 'string')
  );
}

function isWeight(value: unknown): value is number {
  return typeof value === 'number';
}
