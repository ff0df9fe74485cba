import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Tree } from '@descent/layers';
import { parsePythonJson, writePythonJson } from '@descent/spec';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';

/** A tensor on its way to or from Python: flat, row-major. */
export interface WireTensor {
  readonly shape: number[];
  readonly dtype: string;
  readonly value: number[];
}

/** Tensors in the form of a model's inputs or outputs. */
export type WireTree = Tree<WireTensor>;

export interface State {
  readonly weights: readonly WireTensor[];
  readonly optimizer: readonly WireTensor[];
}

interface FitOptions {
  readonly epochs: number;
  readonly batchSize: number;
  readonly logDir: string;
}

/** One value of an event file. */
export interface SummaryEvent {
  /** The folder of the file, below the folder of logs. */
  readonly run: string;
  readonly step: number;
  readonly tag: string;
  readonly plugin: string;
  /** 0 unknown, 1 scalar, 2 tensor. */
  readonly kind: number;
  readonly value: (number | string)[];
  readonly shape: number[];
}

/** Real Keras, with one model at hand. See service.py. */
export class Keras {
  readonly #python: ChildProcess;
  readonly #waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  #last = 0;

  private constructor(python: ChildProcess) {
    this.#python = python;
  }

  static async start(): Promise<Keras> {
    const path = process.env.KERAS_PYTHON;
    if (path === undefined)
      throw new Error('Set KERAS_PYTHON to a Python with tools/keras/requirements.txt installed.');
    const service = fileURLToPath(new URL('service.py', import.meta.url));
    const python = spawn(path, [service], { stdio: ['pipe', 'pipe', process.env.KERAS_STDERR ? 'inherit' : 'ignore'] });
    const keras = new Keras(python);
    const lines = createInterface({ input: python.stdout! });
    await new Promise<void>((resolve, reject) => {
      python.once('exit', (code) => reject(new Error(`Python ended with code ${code}.`)));
      lines.on('line', (line) => {
        const answer = parsePythonJson(line) as Record<string, unknown>;
        if (answer.ready) resolve();
        else keras.#waiting.get(answer.id as number)?.(answer);
      });
    });
    return keras;
  }

  async #ask(request: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const answer = await new Promise<Record<string, unknown>>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#python.stdin!.write(`${writePythonJson({ id, ...request })}\n`);
    });
    this.#waiting.delete(id);
    if (answer.ok !== true) throw new Error(`Keras: ${answer.error}`);
    const warnings = answer.warnings as string[];
    if (warnings.length > 0) throw new Error(`Keras warned: ${warnings.join(' ')}`);
    return answer;
  }

  async open(path: string): Promise<Record<string, unknown>> {
    return parsePythonJson((await this.#ask({ do: 'open', path })).config as string) as Record<string, unknown>;
  }

  async build(json: string): Promise<void> {
    await this.#ask({ do: 'build', json });
  }

  async train(inputs: WireTree, targets: WireTree, steps: number): Promise<number[]> {
    return (await this.#ask({ do: 'train', inputs, targets, steps })).losses as number[];
  }

  async predict(inputs: WireTree): Promise<WireTree> {
    return (await this.#ask({ do: 'predict', inputs })).outputs as WireTree;
  }

  async evaluate(inputs: WireTree, targets: WireTree): Promise<Record<string, number[]>> {
    return (await this.#ask({ do: 'evaluate', inputs, targets })).logs as Record<string, number[]>;
  }

  async state(): Promise<State> {
    return (await this.#ask({ do: 'state' })) as unknown as State;
  }

  async save(path: string): Promise<void> {
    await this.#ask({ do: 'save', path });
  }

  async loadWeights(path: string): Promise<void> {
    await this.#ask({ do: 'load_weights', path });
  }

  async reset(): Promise<void> {
    await this.#ask({ do: 'reset' });
  }

  /** Makes a random model, and data for it. */
  async random(seed: number): Promise<{ inputs: WireTree; targets: WireTree; json: string }> {
    const { inputs, targets, json } = await this.#ask({ do: 'random', seed });
    return { inputs, targets, json } as { inputs: WireTree; targets: WireTree; json: string };
  }

  /** Loss and metrics on MNIST's test set. */
  async scoreDigits(folder: string): Promise<Record<string, number>> {
    return (await this.#ask({ do: 'score_digits', folder })).logs as Record<string, number>;
  }

  /** `fit` with Keras's own TensorBoard callback: not shuffled, validated on what it is trained on. */
  async fit(inputs: WireTensor, targets: WireTensor, options: FitOptions): Promise<void> {
    const { epochs, batchSize: batch, logDir: log_dir } = options;
    await this.#ask({ do: 'fit', inputs: [inputs], targets: [targets], epochs, batch, log_dir });
  }

  /** What TensorFlow reads in the event files of a folder. */
  async events(folder: string): Promise<SummaryEvent[]> {
    return (await this.#ask({ do: 'events', folder })).events as SummaryEvent[];
  }

  stop(): void {
    this.#python.stdin!.end();
  }
}

export function toTensor({ value, shape, dtype }: WireTensor): Tensor {
  return tensor(value, shape, /^u?int/.test(dtype) ? 'int32' : dtype === 'bool' ? 'bool' : 'float32');
}

export function isWireTensor(value: unknown): value is WireTensor {
  return typeof value === 'object' && value !== null && 'dtype' in value && 'value' in value;
}
