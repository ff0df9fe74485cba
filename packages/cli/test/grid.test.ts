import { describe, expect, it } from 'vitest';
import { gridWith } from '../src/run/grid.js';

describe('--grid', () => {
  it.each([
    ['momentum=0,0.9', { momentum: [0, 0.9] }],
    ['nesterov=true,false', { nesterov: [true, false] }],
    ['weight_decay=null,1e-2', { weight_decay: [null, 0.01] }],
    ['betas=[[0.9, 0.99]]', { betas: [[0.9, 0.99]] }],
  ])('reads %s', (text, grid) => {
    expect(gridWith(text)).toEqual(grid);
  });

  it.each(['momentum=1e999', 'momentum=0,-1e999', 'betas=[[0.9, 1e400]]', 'a=[{"b": 1e400}]'])('refuses %s', (text) => {
    expect(() => gridWith(text)).toThrow('has a number that is too large for any option.');
  });
});
