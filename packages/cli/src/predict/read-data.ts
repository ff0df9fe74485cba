import { resolve } from 'node:path';
import { DATASET_NAMES, type DownloadProgress, loadDataset } from '@descent/datasets';
import { DescentError, nearestNames } from '@descent/spec';
import type { ArrayData, Model } from '@descent/trainer';
import { kindOf } from '../models/writable.js';
import type { NamedArrays } from './array-types.js';
import { withoutColumn } from './columns.js';
import { fitInputs } from './fit-inputs.js';
import { firstRows, readArrays } from './named-arrays.js';

/** Samples for a model, in the shapes of its inputs. */
export interface PredictData {
  /** What it is called in front of people. */
  readonly name: string;
  readonly x: readonly ArrayData[];
  /** What should come out, an array per output; `null` where nobody knows. */
  readonly y: ArrayData | Readonly<Record<string, ArrayData>> | null;
  readonly samples: number;
  /** What the reader of any result must know. */
  readonly warning: string | null;
}

export interface DataRequest {
  readonly data: string;
  readonly labels?: string;
  readonly limit?: number;
  readonly onProgress?: (progress: DownloadProgress) => void;
}

const X = ['x', 'x_test', 'inputs', ''];
const Y = ['y', 'y_test', 'labels', 'targets'];
const DATASET_ARRAYS = ['x_train', 'y_train', 'x_test', 'y_test'];

/** @throws DescentError naming the file, and the shapes that do not fit */
export async function readData(model: Model, request: DataRequest, cwd: string): Promise<PredictData> {
  const { data, labels, limit } = request;
  const found = await readSource(request, cwd);
  const names = model.inputNames ?? [];
  const { x, rest } = pickInputs(found.arrays, names, labels, data);
  const y = labels === undefined ? pickLabels(rest) : await readLabels(labels, rest, cwd);
  const inputs = fitInputs(
    x.map((array) => firstRows(array, limit)),
    model,
    data,
  );
  const samples = inputs[0]?.shape[0] as number;
  const cut = y === null ? null : isArray(y) ? firstRows(y, limit) : mapArrays(y, (array) => firstRows(array, limit));
  return { name: found.name, x: inputs, y: cut, samples, warning: found.warning };
}

interface Source {
  readonly name: string;
  readonly arrays: NamedArrays;
  readonly warning: string | null;
}

async function readSource({ data, limit, onProgress }: DataRequest, cwd: string): Promise<Source> {
  const isNamed = (DATASET_NAMES as readonly string[]).includes(data);
  const kind = isNamed ? 'folder' : await kindOf(resolve(cwd, data));
  if (kind === 'missing') {
    const near = nearestNames(data, DATASET_NAMES)[0];
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new DescentError('data-missing', `--data ${data}: there is no such file or folder.${hint}`);
  }
  if (kind === 'file') {
    const arrays = await readArrays(data, cwd);
    const isDataset =
      DATASET_ARRAYS.every((name) => Object.hasOwn(arrays, name)) && arrays.x_test?.data instanceof Uint8Array;
    if (!isDataset) return { name: data, arrays, warning: null };
  }
  const {
    test,
    name,
    warning = null,
  } = await loadDataset(isNamed ? data : resolve(cwd, data), {
    ...(limit === undefined ? {} : { limit }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const arrays = { x: { ...test.images }, y: { ...test.labels } };
  return { name: isNamed ? name : `${data} (${name})`, arrays, warning };
}

/** The arrays that enter the model, and those that are left. */
function pickInputs(arrays: NamedArrays, names: readonly string[], labels: string | undefined, file: string) {
  const others = (taken: readonly string[]) =>
    Object.fromEntries(Object.entries(arrays).filter(([name]) => !taken.includes(name)));
  if (names.length > 0 && names.every((name) => Object.hasOwn(arrays, name)) && !Object.hasOwn(arrays, '')) {
    return { x: names.map((name) => arrays[name] as ArrayData), rest: others(names) };
  }
  const holds = Object.keys(arrays).filter((name) => name !== '');
  if (names.length > 1) {
    const has = holds.length === 0 ? 'one array without a name' : `the arrays ${holds.join(', ')}`;
    throw new DescentError(
      'inputs',
      `${file} has ${has}, but the model takes ${names.length} inputs: ${names.join(', ')}. Give a .npz or .json with an array for each.`,
    );
  }
  const unlabeled = holds.filter((name) => name !== labels && !Y.includes(name));
  const chosen = X.find((name) => Object.hasOwn(arrays, name)) ?? (unlabeled.length === 1 ? unlabeled[0] : undefined);
  if (chosen === undefined) {
    throw new DescentError(
      'inputs',
      `${file} has the arrays ${holds.join(', ')}. Name the samples x, or ${names[0] ?? 'as the input'}.`,
    );
  }
  const x = arrays[chosen] as ArrayData;
  // the columns of a table, of which one may hold the labels
  const isColumn = chosen === '' && labels !== undefined && Object.hasOwn(arrays, labels);
  return { x: [isColumn ? withoutColumn(x, holds.indexOf(labels)) : x], rest: others([chosen]) };
}

function pickLabels(rest: NamedArrays): ArrayData | null {
  const name = Y.find((candidate) => Object.hasOwn(rest, candidate));
  // a table's columns are samples until somebody says otherwise
  return name === undefined ? null : (rest[name] as ArrayData);
}

async function readLabels(labels: string, rest: NamedArrays, cwd: string): Promise<PredictData['y']> {
  if (Object.hasOwn(rest, labels)) return rest[labels] as ArrayData;
  if ((await kindOf(resolve(cwd, labels))) === 'missing') {
    const names = Object.keys(rest).filter((name) => name !== '');
    const known =
      names.length === 0
        ? ''
        : `, nor one of the data's ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`;
    throw new DescentError('labels-missing', `--labels ${labels}: there is no such file${known}.`);
  }
  const arrays = await readArrays(labels, cwd);
  const whole = arrays[''];
  if (whole !== undefined)
    return whole.shape.length === 2 && whole.shape[1] === 1 ? { ...whole, shape: [whole.shape[0] as number] } : whole;
  const names = Object.keys(arrays);
  return names.length === 1 ? (arrays[names[0] as string] as ArrayData) : arrays;
}

export function isArray(y: NonNullable<PredictData['y']>): y is ArrayData {
  return ArrayBuffer.isView((y as ArrayData).data);
}

function mapArrays(arrays: Readonly<Record<string, ArrayData>>, map: (array: ArrayData) => ArrayData) {
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, map(array)]));
}
