import { useBackend } from '@descent/backend';
import { Dense, Input, Layer, LayerNormalization, type Shape } from '@descent/layers';
import { Model, Sequential } from '@descent/trainer';
import type { Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../src/archive/read-archive.js';
import { writeArchive } from '../src/archive/write-archive.js';
import { loadModel, loadWeights, saveModel, saveWeights } from '../src/index.js';
import { resolveLimits } from '../src/io/limits.js';
import { attributeNames } from '../src/state/attribute-names.js';
import { layerStates } from '../src/state/layer-states.js';

beforeAll(() => useBackend('cpu'));

describe('the name of an attribute on disk', () => {
  it.each([
    ['layernorm1', 'layernorm1'],
    ['fc1', 'fc1'],
    ['conv2dOut', 'conv2d_out'],
    ['conv2D', 'conv2d'],
    ['conv2DOut', 'conv2d_out'],
    ['fc1B', 'fc1_b'],
    ['fc1Dense', 'fc1_dense'],
    ['x1y2', 'x1y2'],
    ['block10', 'block10'],
    ['attnQKV', 'attn_qkv'],
    ['qkvProj', 'qkv_proj'],
    ['QKVProj', 'qkv_proj'],
    ['dense_1', 'dense_1'],
    ['innerDense', 'inner_dense'],
    ['_hiddenOut', '_hidden_out'],
    ['_fc1', '_fc1'],
    ['__mangled', '_Own__mangled'],
    ['größe', 'größe'],
  ])('%s', (attribute, name) => {
    expect(attributeNames(attribute, 'Own')[0]).toBe(name);
  });

  it('is looked for in other spellings too', () => {
    expect(attributeNames('dense1', 'Own')).toEqual(['dense1', 'dense_1']);
    expect(attributeNames('fc1B', 'Own')).toEqual(['fc1_b', 'fc1b', 'fc_1_b', 'fc1B']);
  });
});

const dense = (name?: string) => new Dense({ units: 2, ...(name === undefined ? {} : { name }) });

/** The places of layers, as Keras has them. */
function placesIn(layer: Layer): Record<string, string> {
  return Object.fromEntries(layerStates(layer).map(({ path, layer: { name } }) => [name, path]));
}

describe('where Keras keeps the layers inside of one', () => {
  class Nest extends Layer {
    readonly zebra = dense('zebra');
    readonly fc1 = dense('fc1');
    readonly shared = this.zebra;
    readonly blocks = [dense('b0'), [dense('deep'), { key: dense('deeper') }], dense('b1'), [], [dense('last')]];
    readonly byName = { z: dense('of z'), a: dense('of a') };
    readonly map = new Map<unknown, Layer>([[1, dense('mapped')]]);
    readonly _private = dense('private');
    readonly numbers = { rate: 0.5, sizes: [1, 2] };
    override call(inputs: Tensor): Tensor {
      return inputs;
    }
  }

  it('attributes, lists, maps and objects, each layer once', () => {
    expect(placesIn(new Nest({ name: 'nest' }))).toEqual({
      nest: '',
      b0: 'blocks/dense',
      deep: 'blocks/container/dense',
      deeper: 'blocks/container/container/dense',
      b1: 'blocks/dense_1',
      last: 'blocks/container_2/dense',
      'of z': 'by_name/dense',
      'of a': 'by_name/dense_1',
      fc1: 'fc1',
      mapped: 'map/dense',
      zebra: 'shared',
      private: '_private',
    });
  });

  it('a model of one\'s own: what comes after "layers" lies in there', () => {
    class Own extends Model {
      readonly zLast = dense('z_last');
      readonly aFirst = dense('a_first');
      readonly norm = new LayerNormalization({ name: 'norm' });
      readonly inner = new Nest({ name: 'inner' });
    }
    const model = new Own({ name: 'own' });
    expect(model.layers.map(({ name }) => name)).toEqual(['z_last', 'a_first', 'norm', 'inner']);
    expect(placesIn(model)).toMatchObject({
      own: '',
      a_first: 'a_first',
      inner: 'inner',
      b0: 'inner/blocks/dense',
      z_last: 'layers/dense',
      norm: 'layers/layer_normalization',
    });
  });

  it('a model made of layers: those first', () => {
    class Own extends Sequential {
      readonly extra = dense('extra');
    }
    const model = new Own([Input({ shape: [2] }), dense('one'), dense('two')], { name: 'own' });
    expect(placesIn(model)).toEqual({ own: '', one: 'layers/dense', two: 'layers/dense_1', extra: 'extra' });
  });

  it('a class that extends another has its own name', () => {
    class Narrow extends Dense {}
    const layer = new Narrow({ units: 1 });
    expect(layer.name).toMatch(/^narrow/);
    const model = new Sequential([Input({ shape: [2] }), layer]);
    expect(Object.values(placesIn(model))).toEqual(['', 'layers/narrow']);
    expect(model.toJSON().config).toMatchObject({ layers: [{}, { class_name: 'Narrow', module: null }] });
  });

  it("a model of one's own is written with its options", async () => {
    class Wide extends Model {
      static override readonly className = 'Wide';
      readonly out: Dense;
      constructor(options: { units: number; name?: string }) {
        super(options);
        this.out = new Dense({ units: options.units });
      }
      override call(inputs: Tensor): Tensor {
        return this.out.apply(inputs);
      }
    }
    const model = new Wide({ units: 3 });
    model.build([null, 2]);
    const loaded = await loadModel(await saveModel(model), { customObjects: { Wide } });
    expect(loaded.getWeights()).toEqual(model.getWeights());
  });
});

describe('a file whose names contradict its places', () => {
  const two = (names: readonly [string?, string?]) => {
    const x = Input({ shape: [3] as Shape });
    const [zeta, alpha] = [dense(names[0]), dense(names[1])];
    return new Model({ inputs: x, outputs: { zeta: zeta.apply(x), alpha: alpha.apply(x) } });
  };

  /** The same bytes with two texts of one length exchanged. */
  function exchanged(bytes: Uint8Array, a: string, b: string): Uint8Array {
    const text = Buffer.from(bytes).toString('latin1');
    const parts = text.split(new RegExp(`(${a}(?!_)|${b}(?!_))`));
    const swapped = parts.map((part) => (part === a ? b : part === b ? a : part)).join('');
    expect(swapped).not.toBe(text);
    return new Uint8Array(Buffer.from(swapped, 'latin1'));
  }

  async function exchangedArchive(bytes: Uint8Array, a: string, b: string): Promise<Uint8Array> {
    const archive = await openArchive(bytes, 'model', resolveLimits(undefined));
    const files = await Promise.all(archive.names.map(async (name) => [name, await archive.read(name)] as const));
    const parts = Object.fromEntries(files) as Record<string, Uint8Array>;
    return writeArchive({ ...parts, 'model.weights.h5': exchanged(parts['model.weights.h5']!, a, b) });
  }

  const MESSAGE = /says that these are the weights of "head_a", which the model has at layers\/dense_1\/vars\./;

  it('is refused where the names were given', async () => {
    const model = two(['head_a', 'head_b']);
    const bytes = await saveWeights(model);
    await loadWeights(model, bytes);
    await expect(loadWeights(model, exchanged(bytes, 'head_a', 'head_b'))).rejects.toThrow(MESSAGE);
    await expect(loadModel(await exchangedArchive(await saveModel(model), 'head_a', 'head_b'))).rejects.toThrow(
      MESSAGE,
    );
  });

  it('is refused in a .keras also where the names were counted', async () => {
    const bytes = await saveModel(two(['dense_1', 'dense_2']));
    await loadModel(bytes);
    await expect(loadModel(await exchangedArchive(bytes, 'dense_1', 'dense_2'))).rejects.toThrow(
      /weights of "dense_1"/,
    );
  });

  it('is not one where layers were renamed, or counted by another program', async () => {
    await loadWeights(two(['head_c', 'head_d']), await saveWeights(two(['head_a', 'head_b'])));
    await loadWeights(two(['dense_1', 'dense_2']), await saveWeights(two(['dense_2', 'dense_3'])));
    await loadWeights(two(['dense_1', 'dense_2']), await saveWeights(two(['dense_2', 'dense_1'])));
    await loadWeights(two([]), await saveWeights(two([])));
  });
});
