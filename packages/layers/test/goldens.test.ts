import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { GOLDENS } from '../../conformance/src/golden-files.js';
import { recordingsIn, testRecordings } from '../../conformance/src/recordings.js';
import { deserializeLayer, type Shape, SimpleDense } from '../src/index.js';

const HERE = new URL('./', import.meta.url);
const FOLDERS = [
  { title: 'of the specs', root: GOLDENS, files: recordingsIn('layers'), format: '' },
  { title: 'beyond them', root: HERE, files: recordingsIn('recordings', HERE), format: 'descent-golden/layer@1' },
];

beforeAll(() => useBackend('cpu'));

interface Recording {
  readonly serialized: object;
  readonly options?: { readonly return_attention_scores?: boolean };
  readonly inputs: readonly { readonly shape: number[] }[];
  readonly outputs: readonly { readonly shape: number[] }[];
}

describe.each(FOLDERS)('recordings of layers $title', ({ root, files, format }) => {
  describe('forward, gradients, state and config are as in Keras', () =>
    testRecordings(files, 'cpu', { root, format }));

  it.each(files)('%s: the shapes of the outputs are known beforehand', (file) => {
    const recording: Recording = JSON.parse(readFileSync(new URL(file, root), 'utf8'));
    const layer = deserializeLayer(recording.serialized, { customObjects: { 'descent>SimpleDense': SimpleDense } });
    const shapes: Shape[] = recording.inputs.map(({ shape }) => shape);
    const given = shapes.length > 1 ? shapes : (shapes[0] as Shape);
    layer.build(given);
    const asked = recording.options?.return_attention_scores ? { returnAttentionScores: true } : {};
    const outputs = recording.outputs.map(({ shape }) => shape);
    expect(layer.computeOutputShape(given, asked)).toEqual(outputs.length > 1 ? outputs : outputs[0]);
    layer.dispose();
  });
});
