import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parsePythonJson, writePythonJson } from '@descent/spec';

/** An exception of Python's. */
export class KerasError extends Error {
  override readonly name = 'KerasError';
}

type Answer = Readonly<Record<string, unknown>>;
interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Real Keras: one Python process that answers JSON lines. */
class Keras {
  readonly #python: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #pending = '';
  #errors = '';

  constructor(python: string) {
    const service = fileURLToPath(new URL('../service.py', import.meta.url));
    this.#python = spawn(python, [service], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#python.stdout?.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    this.#python.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-4000);
    });
    this.#python.on('error', (error) => this.#fail(error.message));
    this.#python.on('exit', (code) => this.#fail(`it ended with code ${code}`));
  }

  /** Sends numbers as Python must see them: `1.0` stays a float. */
  ask(request: Readonly<Record<string, unknown>>): Promise<Answer> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#python.stdin?.write(`${writePythonJson({ id, ...request })}\n`);
    });
  }

  async stop(): Promise<void> {
    if (this.#python.exitCode !== null) return;
    const ended = once(this.#python, 'exit');
    this.#python.stdin?.end();
    await ended;
  }

  #read(text: string): void {
    const lines = (this.#pending + text).split('\n');
    this.#pending = lines.pop() as string;
    for (const line of lines) {
      const answer = parsePythonJson(line) as Answer;
      const waiting = this.#waiting.get(answer.id as number);
      this.#waiting.delete(answer.id as number);
      if (answer.ok === true) waiting?.resolve(answer);
      else waiting?.reject(new KerasError(`${answer.error}: ${answer.message}`));
    }
  }

  #fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) {
      reject(new Error(`The Python process of KERAS_PYTHON is gone: ${reason}\n${this.#errors}`));
    }
    this.#waiting.clear();
  }
}

let running: Keras | undefined;

/** The one process, started at the first use. */
export function keras(): Keras {
  const python = process.env.KERAS_PYTHON;
  if (python === undefined) throw new Error('KERAS_PYTHON must name a Python with tools/keras/requirements.txt.');
  if (running === undefined) {
    running = new Keras(python);
    process.once('beforeExit', () => running?.stop());
  }
  return running;
}
