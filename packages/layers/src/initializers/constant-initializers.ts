import {
  ConstantInitializerKeys,
  IdentityInitializerKeys,
  OnesInitializerKeys,
  ShapeError,
  ZerosInitializerKeys,
} from '@descent/spec';
import { broadcastTo, ones, type Tensor, tensor, zeros } from '@tensorflow/tfjs-core';
import { numbers } from '../config/lists.js';
import { defineInitializer } from './initializer.js';

// keras/src/initializers/constant_initializers.py

/** One value everywhere, or an array that broadcasts. */
export class Constant extends defineInitializer(ConstantInitializerKeys, (shape, dtype, { value }) => {
  const made: Tensor = tensor(value as number[], undefined, dtype);
  try {
    return broadcastTo(made, shape);
  } catch {
    throw new ShapeError('Constant', `a value that broadcasts to [${shape.join(', ')}]`, made.shape);
  }
}) {
  /** A config must say the value; a program may leave it away. */
  static override readonly fields = { value: numbers };
}

/** `gain` on the diagonal of a matrix, 0 elsewhere. Keras leaves the gain out of the config, so a model file does not keep it. */
export class Identity extends defineInitializer(IdentityInitializerKeys, (shape, dtype, { gain }) => {
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows === undefined || columns === undefined) {
    throw new ShapeError('Identity', 'a weight of 2 axes', shape);
  }
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = gain;
  return tensor(values, shape, dtype);
}) {}

/** All 1. */
export class Ones extends defineInitializer(OnesInitializerKeys, (shape, dtype) => ones(shape, dtype)) {}

/** All 0. */
export class Zeros extends defineInitializer(ZerosInitializerKeys, (shape, dtype) => zeros(shape, dtype)) {}
