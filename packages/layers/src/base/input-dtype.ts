import { UnsupportedError } from '@descent/spec';
import {
  abs,
  add,
  cast,
  type DataType,
  floor,
  greaterEqual,
  less,
  mod,
  mul,
  sign,
  sub,
  type Tensor,
  tidy,
  where,
} from '@tensorflow/tfjs-core';

/** Keras's dtypes of inputs that tfjs has no tensors of: whole numbers of other sizes, floats of other precisions. */
export type OtherDtype = 'uint8' | 'int8' | 'uint16' | 'int16' | 'int64' | 'float16' | 'float64';

/** The dtype of an input, by Keras's names. */
export type InputDtype = DataType | OtherDtype;

/** The dtype of the tensors that stand for one of Keras's here. */
export function tensorDtype(dtype: InputDtype): DataType {
  if (dtype === 'float16' || dtype === 'float64') return 'float32';
  return /^u?int/.test(dtype) ? 'int32' : (dtype as DataType);
}

/** How many values a whole number of up to 16 bits can have, and the least of them. */
const RANGES: Readonly<Record<string, { readonly size: number; readonly least: number }>> = {
  uint8: { size: 2 ** 8, least: 0 },
  int8: { size: 2 ** 8, least: -(2 ** 7) },
  uint16: { size: 2 ** 16, least: 0 },
  int16: { size: 2 ** 16, least: -(2 ** 15) },
};

/**
 * A tensor's values as Keras casts them: whole numbers lose their fraction and go around at the ends of their range,
 * float16 rounds to 11 bits. What has 32 bits or more stays a float where it comes as one, which holds what int32 cannot.
 */
export function asInput(x: Tensor, dtype: InputDtype): Tensor {
  const range = RANGES[dtype];
  if (range !== undefined) return tidy(() => around(x.dtype === 'int32' ? x : cast(x, 'int32'), range));
  if (dtype === 'float16') return tidy(() => halved(x.dtype === 'float32' ? x : cast(x, 'float32')));
  if (dtype === 'int64' && x.dtype === 'float32') return tidy(() => truncated(x));
  const wanted = tensorDtype(dtype);
  return x.dtype === wanted ? x : cast(x, wanted);
}

function around(x: Tensor, { size, least }: { readonly size: number; readonly least: number }): Tensor {
  const shifted = cast(mod(sub(x, least), size), 'int32');
  return add(shifted, least);
}

function truncated(x: Tensor): Tensor {
  return mul(sign(x), floor(abs(x)));
}

/** The nearest float16, ties to even: Veltkamp's split for 11 bits, multiples of 2^-24 below 2^-14, no more than 65504. */
function halved(x: Tensor): Tensor {
  const size = abs(x);
  const wide = mul(x, 2 ** 13 + 1);
  const normal = sub(wide, sub(wide, x));
  const small = sub(add(x, 0.75), 0.75);
  const rounded = where(less(size, 2 ** -14), small, normal);
  const infinite = mul(sign(x), Number.POSITIVE_INFINITY);
  return where(greaterEqual(size, 65520), infinite, rounded);
}

/** Classes whose outputs are of their inputs' dtype, whole numbers included. */
const KEEPING = wordsOf(
  'Add Concatenate Dot Dropout Flatten GaussianNoise GlobalMaxPooling1D GlobalMaxPooling2D Identity Masking ' +
    'MaxPooling1D MaxPooling2D Maximum Minimum Multiply Permute ReLU RepeatVector Reshape SpatialDropout2D Subtract ' +
    'UpSampling2D ZeroPadding2D',
);

/** Those whose results go around in Keras where they leave the range of a small dtype. */
const AROUND = wordsOf('Add Average Dot Multiply Subtract');

/** Those whose results Keras brings back to whole numbers. */
const CUT = wordsOf('GroupNormalization LayerNormalization RMSNormalization');

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/**
 * The whole numbers that come out of a layer; null where floats do.
 *
 * @throws UnsupportedError where Keras computes with these whole numbers otherwise than with floats
 */
export function integersThrough(
  className: string,
  layer: string,
  inputs: readonly InputDtype[],
  cuts = false,
): InputDtype | null {
  const other = inputs.find((one) => one === 'bool' || (one === 'float16' && className !== 'RMSNormalization'));
  const isBoolDot = className === 'Dot' && inputs.every((one) => one === 'bool');
  if (other !== undefined && (CUT.has(className) || isBoolDot)) {
    const fix = `Cast the data, and give the input the dtype "float32".`;
    throw new UnsupportedError(
      `Layer "${layer}" (${className}), whose results Keras brings back to ${other}, is not supported. ${fix}`,
    );
  }
  if (inputs.some((one) => one.startsWith('float'))) return null;
  const dtype = inputs.find((one) => /^u?int/.test(one));
  if (dtype === undefined) return null;
  const isCut = cuts || CUT.has(className);
  const refused = (AROUND.has(className) && Object.hasOwn(RANGES, dtype)) || isCut;
  if (!refused) return KEEPING.has(className) ? dtype : null;
  const what = isCut ? 'whose results Keras brings back to whole numbers' : "which goes around at the range's ends";
  const fix = 'Bring the inputs to floats first (Rescaling).';
  throw new UnsupportedError(`Layer "${layer}" (${className}) of ${dtype}, ${what}, is not supported. ${fix}`);
}
