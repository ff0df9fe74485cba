import { deserializeLayer, MultiHeadAttention } from '@descent/layers';
import { describe, expect, it } from 'vitest';

describe('null where Keras asks for a truth is false', () => {
  it.each([
    ['Dense', { units: 2 }, 'use_bias'],
    ['LSTM', { units: 2 }, 'unit_forget_bias'],
    ['GRU', { units: 2 }, 'return_sequences'],
    ['BatchNormalization', {}, 'scale'],
    ['MultiHeadAttention', { num_heads: 1, key_dim: 2 }, 'use_bias'],
  ] as const)('%s %j: %s', (className, config, key) => {
    const layer = deserializeLayer({ class_name: className, config: { ...config, [key]: null } });
    expect(layer.getConfig()).toMatchObject({ [key]: false });
  });
  it('flash_attention changes no number, and is in no config', () => {
    for (const flashAttention of [null, false, true]) {
      const layer = new MultiHeadAttention({ numHeads: 1, keyDim: 2, flashAttention });
      expect(layer.getConfig()).not.toHaveProperty('flash_attention');
    }
  });
});
