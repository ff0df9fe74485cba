import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import { Dense, Dropout, Input } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { DescentError } from '@descent/spec';
import {
  BackupAndRestore,
  ModelCheckpoint,
  ProgbarLogger,
  restoreWeights,
  Sequential,
  serializeWeights,
  TensorBoard,
  TerminateOnNaN,
} from '@descent/trainer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { maskedCrc32c } from '../src/tensorboard/record.js';

const root = mkdtempSync(join(tmpdir(), 'descent-files-'));
let folder = '';

beforeAll(() => useBackend('cpu'));
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const x = { data: Float32Array.from({ length: 80 }, (_, i) => Math.cos(i)), shape: [20, 4] };
const y = Int32Array.from({ length: 20 }, (_, i) => i % 3);

function classifier(): Sequential {
  const model = new Sequential(
    [
      Input({ shape: [4] }),
      new Dense({ units: 6, activation: 'tanh', name: 'hidden' }),
      new Dropout({ rate: 0.3, seed: 5, name: 'drop' }),
      new Dense({ units: 3, activation: 'softmax', name: 'out' }),
    ],
    { name: 'm' },
  );
  model.compile({ optimizer: 'adam', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
  return model;
}

/** The same numbers under another header. */
function withHeader(file: Uint8Array, edit: (text: string) => string): Uint8Array {
  const length = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
  const header = new TextEncoder().encode(edit(new TextDecoder().decode(file.subarray(8, 8 + length))));
  const changed = new Uint8Array(8 + header.length + file.length - 8 - length);
  new DataView(changed.buffer).setBigUint64(0, BigInt(header.length), true);
  changed.set(header, 8);
  changed.set(file.subarray(8 + length), 8 + header.length);
  return changed;
}

describe('weights files', () => {
  it('bring weights and optimizer back, bit for bit', async () => {
    const model = classifier();
    await model.fit(x, y, { epochs: 2 });
    const other = classifier();
    restoreWeights(other, serializeWeights(model));
    expect(other.getWeights()).toEqual(model.getWeights());
    expect(other.optimizer.saveOwnVariables()).toEqual(model.optimizer.saveOwnVariables());
  });

  it('are safetensors: a header with names, shapes and places', () => {
    const file = serializeWeights(classifier(), { metadata: { note: 'hello' } });
    const length = Number(new DataView(file.buffer).getBigUint64(0, true));
    const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
    expect(length % 8).toBe(0);
    expect(header.__metadata__).toEqual({ format: 'descent-weights@1', note: 'hello' });
    expect(header['weights/m/out/kernel']).toEqual({ dtype: 'F32', shape: [6, 3], data_offsets: [120, 192] });
  });

  it.each<[string, (file: Uint8Array) => Uint8Array, string]>([
    ['empty', () => new Uint8Array(0), 'Not a whole safetensors file'],
    ['cut', (file) => file.subarray(0, file.length - 1), 'its arrays end at 204, and it has 203 bytes'],
    ['too long', (file) => Uint8Array.of(...file, 0), 'bytes 204 to 205 belong to no array'],
    ['of another kind', (file) => Uint8Array.from(file, (byte, i) => (i > 7 ? 65 : byte)), 'does not begin with {'],
    ['of a long header', (file) => file.with(4, 1), 'its header would be'],
    ['of a header beyond the end', (file) => file.with(1, 255), 'in a file of'],
    ['not in UTF-8', (file) => file.with(10, 0xff), 'not text in UTF-8'],
    ['of a header that ends early', (file) => withHeader(file, (text) => text.slice(0, -9)), 'expected "," or "}"'],
    ['of a name twice', (file) => withHeader(file, (text) => text.replace('out/kernel', 'out/bias')), 'only once'],
    [
      'of metadata that is no text',
      (file) => withHeader(file, (text) => text.replace('"descent-weights@1"', '1')),
      'not text',
    ],
    ['of another dtype', (file) => withHeader(file, (text) => text.replace('"F32"', '"F16"')), 'is not understood'],
    ['of a negative size', (file) => withHeader(file, (text) => text.replace('[6,3]', '[-6,-3]')), 'is not understood'],
    [
      'of places with a point',
      (file) => withHeader(file, (text) => text.replace('[120,192]', '[120.0,192]')),
      'is not understood',
    ],
    ['of the wrong size', (file) => withHeader(file, (text) => text.replace('[6,3]', '[6,4]')), 'should have 96 bytes'],
    [
      'of a size beyond counting',
      (file) => withHeader(file, (text) => text.replace('[6,3]', '[4294967296,4294967296,6]')),
      'more than any file holds',
    ],
    [
      'of a hole',
      (file) => withHeader(file, (text) => text.replace('[120,192]', '[124,196]')),
      'bytes 120 to 124, before',
    ],
    [
      'of an overlap',
      (file) => withHeader(file, (text) => text.replace('[120,192]', '[116,188]')),
      'inside of another array',
    ],
  ])('that are %s are named and change nothing', (_, damage, message) => {
    const model = classifier();
    const before = model.getWeights();
    expect(() => restoreWeights(model, damage(serializeWeights(classifier())))).toThrow(message);
    expect(model.getWeights()).toEqual(before);
  });

  it('of another model are named', () => {
    const other = new Sequential([Input({ shape: [5] }), new Dense({ units: 6, name: 'hidden' })], { name: 'm' });
    expect(() => restoreWeights(other, serializeWeights(classifier()))).toThrow('has 2 weights, but the file has 4');
    const wider = new Sequential([Input({ shape: [5] }), new Dense({ units: 6 }), new Dense({ units: 3 })]);
    expect(() => restoreWeights(wider, serializeWeights(classifier()))).toThrow('expected a saved shape of [5, 6]');
  });
});

describe('ModelCheckpoint', () => {
  it('writes a file per epoch, named by what was logged', async () => {
    const model = classifier();
    await model.fit(x, y, {
      epochs: 2,
      callbacks: [new ModelCheckpoint(`${folder}/{epoch:02d}-{loss:.3f}.safetensors`)],
    });
    const loss = model.history!.history.loss!;
    const names = loss.map((value, i) => `0${i + 1}-${value.toFixed(3)}.safetensors`);
    expect(readdirSync(folder).sort()).toEqual(names);
    const other = classifier();
    restoreWeights(other, readFileSync(join(folder, names[1]!)));
    expect(other.getWeights()).toEqual(model.getWeights());
  });

  it('keeps the best only, and counts batches', async () => {
    const model = classifier();
    model.compile({ optimizer: 'sgd', loss: 'sparse_categorical_crossentropy' });
    const best = new ModelCheckpoint(`${folder}/best-{epoch}`, { monitor: 'loss', saveBestOnly: true });
    const rates = (epoch: number) => {
      model.optimizer.learningRate = epoch === 0 ? 0.1 : 1e6;
    };
    const every = new ModelCheckpoint(`${folder}/batch-{epoch}-{batch}`, { saveFreq: 3 });
    await model.fit(x, y, { epochs: 3, batchSize: 10, callbacks: [{ onEpochEnd: rates }, best, every] });
    expect(readdirSync(folder).filter((name) => name.startsWith('best'))).toContain('best-1');
    expect(readdirSync(folder).filter((name) => name.startsWith('batch'))).toEqual(['batch-2-1', 'batch-3-2']);
  });

  it('does not write safetensors under the name of a model file', () => {
    for (const path of ['best.keras', 'epoch-{epoch}.weights.h5'])
      expect(() => new ModelCheckpoint(path)).toThrow(/needs write.*saveModel from @descent\/model-io/);
  });

  it('says which value a name lacks', async () => {
    const fit = classifier().fit(x, y, { callbacks: [new ModelCheckpoint(`${folder}/{val_los}`)] });
    await expect(fit).rejects.toThrow('must use values that are logged: accuracy, loss, epoch');
  });
});

describe('BackupAndRestore with two backups', () => {
  it('goes on from the one before when the last cannot be read', async () => {
    const place = join(folder, 'backup');
    const options = { doubleCheckpoint: true, deleteCheckpoint: false };
    await classifier().fit(x, y, { epochs: 3, callbacks: [new BackupAndRestore(place, options)] });
    writeFileSync(join(place, 'latest.safetensors'), 'torn');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const callbacks = () => [new BackupAndRestore(place, { doubleCheckpoint: true })];
    const { epoch } = await classifier().fit(x, y, { epochs: 3, callbacks: callbacks() });
    expect(epoch).toEqual([2]);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^BackupAndRestore goes on from the backup before the last: /);
    warn.mockRestore();
    expect(existsSync(place)).toBe(false);
    const once = new BackupAndRestore(place, { deleteCheckpoint: false });
    await classifier().fit(x, y, { epochs: 2, callbacks: [once] });
    expect(readdirSync(place)).toEqual(['latest.safetensors']);
    writeFileSync(join(place, 'latest.safetensors'), 'torn');
    await expect(classifier().fit(x, y, { callbacks: callbacks() })).rejects.toThrow(DescentError);
  });
});

describe('BackupAndRestore', () => {
  it('goes on exactly as if training had not been cut short', async () => {
    setRandomSeed(1);
    const whole = classifier();
    const wanted = await whole.fit(x, y, { epochs: 4, batchSize: 6 });
    setRandomSeed(1);
    const first = classifier();
    const controller = new AbortController();
    let epochs = 0;
    const onTrainBatchEnd = (batch: number) => {
      if (epochs === 2 && batch === 1) controller.abort();
    };
    const onEpochEnd = () => {
      epochs += 1;
    };
    const backup = () => new BackupAndRestore(join(folder, 'backup'));
    const options = { epochs: 4, batchSize: 6 };
    const callbacks = [backup(), { onTrainBatchEnd, onEpochEnd }];
    await first.fit(x, y, { ...options, callbacks, signal: controller.signal });
    setRandomSeed(99);
    const second = classifier();
    const rest = await second.fit(x, y, { ...options, callbacks: [backup()] });
    expect(rest.epoch).toEqual([2, 3]);
    expect(rest.history.loss).toEqual(wanted.history.loss!.slice(2));
    expect(second.getWeights()).toEqual(whole.getWeights());
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('TensorBoard', () => {
  it('writes framed, checksummed events with what was logged and the learning rate', async () => {
    const model = classifier();
    await model.fit(x, y, {
      epochs: 2,
      validationSplit: 0.2,
      callbacks: [new TensorBoard({ logDir: folder, histogramFreq: 1 })],
    });
    const records = (name: string) => {
      const files = readdirSync(join(folder, name));
      expect(files).toHaveLength(1);
      return framed(readFileSync(join(folder, name, files[0]!)));
    };
    const tags = (name: string) =>
      records(name).flatMap(
        (data) => /(keras|(?:epoch|evaluation)_\w+?|m\/[\w/]+?)(?=J)/.exec(data.toString('latin1'))?.[1] ?? [],
      );
    expect(records('train')[0]!.toString('latin1')).toContain('brain.Event:2');
    const weights = model.weights.map(({ path }) => `${path}/histogram`);
    const epoch = ['epoch_accuracy', 'epoch_loss', 'epoch_learning_rate', ...weights];
    expect(tags('train')).toEqual(['keras', ...epoch, ...epoch]);
    const test = ['evaluation_accuracy_vs_iterations', 'evaluation_loss_vs_iterations', 'epoch_accuracy', 'epoch_loss'];
    expect(tags('validation')).toEqual([...test, ...test]);
  });

  /** The data of a file's records. */
  function framed(file: Buffer): Buffer[] {
    const records: Buffer[] = [];
    for (let at = 0; at < file.length; ) {
      const length = Number(file.readBigUInt64LE(at));
      records.push(file.subarray(at + 12, at + 12 + length));
      at += length + 16;
    }
    return records;
  }
});

describe('TerminateOnNaN', () => {
  it('ends training at the batch', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const model = classifier();
    model.compile({ optimizer: { class_name: 'SGD', config: { learning_rate: 1e38 } }, loss: 'mse' });
    let steps = 0;
    const onTrainBatchEnd = () => {
      steps += 1;
    };
    const targets = { data: new Float32Array(60).fill(1e30), shape: [20, 3] };
    await model.fit(x, targets, { batchSize: 2, callbacks: [{ onTrainBatchEnd }, new TerminateOnNaN()] });
    expect(steps).toBeLessThan(10);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});

describe('ProgbarLogger', () => {
  it('writes one line per epoch where lines cannot be written over', async () => {
    let text = '';
    const write = (part: string) => {
      text += part;
    };
    await classifier().fit(x, y, {
      epochs: 2,
      batchSize: 4,
      callbacks: [new ProgbarLogger({ write, dynamic: false })],
    });
    const line = /^5\/5 ━{20} \d+s \d+[mu]?s\/step - accuracy: \d\.\d{4} - loss: \d\.\d{4}$/;
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect([lines[0], lines[2]]).toEqual(['Epoch 1/2', 'Epoch 2/2']);
    expect(lines[1]).toMatch(line);
    expect(lines[3]).toMatch(line);
  });
});

it('record checksums are masked CRC-32C', () => {
  expect(maskedCrc32c(new TextEncoder().encode('123456789'))).toBe(
    (((0xe3069283 >>> 15) | (0xe3069283 << 17)) + 0xa282ead8) >>> 0,
  );
});
