import {
  type DataId,
  engine,
  type KernelBackend,
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
  Variable,
} from '@tensorflow/tfjs-core';

/** A kernel as the engine is asked for it. */
export interface KernelRun {
  readonly kernelName: string;
  readonly inputs: NamedTensorMap | Tensor[];
  readonly attrs?: NamedAttrMap;
}

/** What happens on tfjs's engine. What a kernel does inside itself is not told. */
export interface EngineListener {
  kernelRan(run: KernelRun, outputs: Tensor | Tensor[]): void;
  /** A tensor was made of values that JavaScript gave. */
  tensorMade(tensor: Tensor, values: ArrayLike<number>): void;
  /** Values of a tensor were asked for. */
  valuesRead(): void;
  variableAssigned(variable: Variable, value: Tensor): void;
}

/** The methods of tfjs's engine that all ops go through. */
interface EngineMethods {
  runKernelFunc(params: Partial<KernelRun>): Tensor | Tensor[];
  makeTensor(values: ArrayLike<number>, shape: number[], dtype: string, backend?: KernelBackend): Tensor;
  readSync(data: DataId): unknown;
  read(data: DataId): unknown;
}

/**
 * Runs `body` and tells `listener` what it does on tfjs's engine. This is the one place where we listen to the engine.
 *
 * tfjs-core 4.22 has no hook for it: its profiler reads every result back. So four methods of the engine are shadowed by
 * properties of its own while `body` runs, and `Variable.assign`, which goes past the engine, is replaced on the
 * prototype; afterwards, also after an error, all is as before.
 */
export function listenToEngine<T>(listener: EngineListener, body: () => T): T {
  const listened = engine() as unknown as EngineMethods;
  const { runKernelFunc, makeTensor, readSync, read } = listened;
  const { assign } = Variable.prototype;
  let depth = 0;
  listened.runKernelFunc = (params) => {
    const { kernelName, inputs } = params;
    if (kernelName === undefined || inputs === undefined) return runKernelFunc.call(listened, params);
    depth++;
    try {
      const outputs = runKernelFunc.call(listened, params);
      if (depth === 1) listener.kernelRan({ ...params, kernelName, inputs }, outputs);
      return outputs;
    } finally {
      depth--;
    }
  };
  listened.makeTensor = (values, shape, dtype, backend) => {
    const made = makeTensor.call(listened, values, shape, dtype, backend);
    if (depth === 0) listener.tensorMade(made, values);
    return made;
  };
  listened.readSync = (data) => {
    if (depth === 0) listener.valuesRead();
    return readSync.call(listened, data);
  };
  listened.read = (data) => {
    if (depth === 0) listener.valuesRead();
    return read.call(listened, data);
  };
  Variable.prototype.assign = function (this: Variable, value: Tensor) {
    assign.call(this, value);
    listener.variableAssigned(this, value);
  } as typeof assign;
  try {
    return body();
  } finally {
    for (const name of ['runKernelFunc', 'makeTensor', 'readSync', 'read'] as const)
      Reflect.deleteProperty(listened, name);
    Variable.prototype.assign = assign;
  }
}
