import { Bidirectional, type Config, KerasTensor, type Layer, RNNLayer } from '@descent/layers';
import { ConfigError, isRecord, UnsupportedError } from '@descent/spec';

/** What is needed to read a call. */
export interface OldNodePlace {
  readonly pointer: string;
  readonly isLayer: (name: string) => boolean;
  /** The tensor that a layer's call made. */
  readonly tensorAt: (name: unknown, call: unknown, index: unknown) => unknown;
}

/** A call: what goes in by place, what by name. */
export interface OldCall {
  readonly args: unknown[];
  readonly kwargs: Config;
}

/**
 * A call as Keras 2 and tfjs-layers wrote it: `[[layer, call, tensor, arguments], …]`. Tensors among the arguments are
 * `[layer, call, tensor]` too.
 *
 * @throws ConfigError for what is no such list; UnsupportedError for a mask that was given by hand
 * @see keras/engine/node.py of Keras 2.15, `serialize`
 */
export function readOldNode(node: readonly unknown[], place: OldNodePlace): OldCall {
  const { pointer, tensorAt } = place;
  const args: unknown[] = [];
  const kwargs: Config = {};
  node.forEach((entry, i) => {
    if (!Array.isArray(entry) || entry.length < 3) {
      throw new ConfigError(
        'model',
        `${pointer}/${i}`,
        entry,
        'must be [layer, call, tensor] or [layer, call, tensor, {…}]',
      );
    }
    args.push(tensorAt(entry[0], entry[1], entry[2]));
    if (isRecord(entry[3])) Object.assign(kwargs, revive(entry[3], place));
  });
  if (kwargs.mask instanceof KerasTensor) {
    throw new UnsupportedError('Masks given by hand to layers of a functional model are not supported.', { pointer });
  }
  return { args, kwargs };
}

function revive(value: unknown, place: OldNodePlace): unknown {
  if (isReference(value, place)) return place.tensorAt(value[0], value[1], value[2]);
  if (Array.isArray(value)) return value.map((item) => revive(item, place));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item, place)]));
}

function isReference(value: unknown, { isLayer }: OldNodePlace): value is [string, number, number] {
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) return false;
  const [name, call, index] = value;
  return typeof name === 'string' && isLayer(name) && Number.isSafeInteger(call) && Number.isSafeInteger(index);
}

/**
 * The states that a recurrent layer starts from, where they are among its inputs: Keras 2 and tfjs-layers write them so,
 * one after another; Keras 3 as the second argument.
 */
export function withInitialState(inputs: readonly unknown[], options: Config): { inputs: unknown[]; options: Config } {
  const [sequence, ...states] = inputs;
  const { initialState: named } = options;
  const given = named === undefined || named === null ? states.flat() : [named].flat();
  const { initialState: _, ...rest } = options;
  return { inputs: [sequence], options: given.length === 0 ? rest : { ...rest, initialState: given } };
}

/** Whether a layer takes states beside its inputs. */
export function isRecurrent(layer: Layer): boolean {
  return layer instanceof RNNLayer || layer instanceof Bidirectional;
}
