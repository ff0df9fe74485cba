import { ConfigError, UnknownNameError } from '@descent/spec';
import { nullable, number, oneOf, type Rules, text } from '../config/options.js';
import type { Logs } from '../training/logs.js';
import { Callback } from './callback.js';

/** Whether less or more of a quantity is better; `'auto'` asks the metric of that name. */
export type MonitorMode = 'auto' | 'min' | 'max';

export interface MonitorOptions {
  /** The name in logs; `'val_loss'` unless given. */
  readonly monitor?: string;
  /** Whether less or more is better; `'auto'` unless given. */
  readonly mode?: MonitorMode | null;
  /** By how much a value must be better to count; 0 unless given. */
  readonly minDelta?: number;
}

export const MONITOR_RULES: Rules = { monitor: text, mode: oneOf(['auto', 'min', 'max', null]), minDelta: number };
export const NULLABLE_NUMBER = nullable(number);

/** A callback that watches one quantity. @see keras/src/callbacks/monitor_callback.py */
export abstract class MonitorCallback extends Callback {
  readonly monitor: string;
  readonly mode: MonitorMode;
  /** The best value so far; null before the first. */
  best: number | null = null;
  readonly #minDelta: number;
  readonly #warned = new Set<string>();

  constructor({ monitor = 'val_loss', mode, minDelta = 0 }: MonitorOptions) {
    super();
    this.monitor = monitor;
    this.mode = mode ?? 'auto';
    this.#minDelta = Math.abs(minDelta);
  }

  /**
   * The watched quantity, or null with a warning when it is not logged: `val_loss` without a validation, say.
   *
   * @throws UnknownNameError or ConfigError when neither the mode nor the model says whether more of it is better
   */
  protected watched(logs: Logs): number | null {
    this.requireDirection(logs);
    const value = logs[this.monitor];
    if (value !== undefined) return value;
    if (!this.#warned.has(this.monitor)) {
      this.#warned.add(this.monitor);
      const known = Object.keys(logs).join(', ');
      console.warn(`${this.constructor.name} watches "${this.monitor}", which is not logged. Logged: ${known}.`);
    }
    return null;
  }

  /** Whether a value is better than another by at least `minDelta`; anything is better than none. */
  protected isImprovement(value: number, reference: number | null): boolean {
    const isLess = this.#direction() === 'down';
    if (reference === null) return true;
    return isLess ? value + this.#minDelta < reference : value - this.#minDelta > reference;
  }

  /** @throws UnknownNameError for a name that nothing has, ConfigError for a quantity that does not say what is better */
  protected requireDirection(logs: Logs): void {
    if (this.#direction() !== null) return;
    if (!Object.hasOwn(logs, this.monitor)) {
      throw new UnknownNameError(`quantity for ${this.constructor.name} to monitor`, this.monitor, Object.keys(logs));
    }
    throw new ConfigError(
      this.constructor.name,
      '/mode',
      this.mode,
      `must be 'min' or 'max': "${this.monitor}" does not say whether more of it is better`,
    );
  }

  #direction(): 'up' | 'down' | null {
    if (this.mode !== 'auto') return this.mode === 'min' ? 'down' : 'up';
    return this.model.metricDirection(this.monitor);
  }
}
