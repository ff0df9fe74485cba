import { writeJson } from '@descent/spec';
import type { KerasConfig } from '../experiment/experiment.js';
import { formatRate, shortestFloat32 } from './format.js';

/** What tells one setting from another. */
export interface Labeled {
  readonly optimizer: KerasConfig;
  readonly learningRate: number | null;
}

/** What a setting is called. */
export interface Label {
  /** `RMSprop`, or `RMSprop (momentum 0.9)` where two optimizers share a class. */
  readonly optimizer: string;
  /** `1e-3`, or the name of the schedule. */
  readonly rate: string;
  /** The options in which optimizers of this class differ, by their names in the config. */
  readonly options: Readonly<Record<string, string>>;
  /** What is needed to tell the settings of this experiment apart: `1e-3`, `Adam 1e-3`, `momentum 0.9, 1e-3`. */
  readonly short: string;
}

interface Configured {
  readonly class_name: string;
  readonly config?: Readonly<Record<string, unknown>> | null;
}

const OWN = new Set(['name', 'learning_rate']);

/** A short name for each setting, no longer than it takes to tell it from the others. */
export function labelSettings(settings: readonly Labeled[]): Label[] {
  const optimizers = settings.map(({ optimizer }) => optimizer as Configured);
  const schedules = settings.map(scheduleOf);
  const severalClasses = new Set(optimizers.map(({ class_name }) => class_name)).size > 1;
  const rates = settings.map((setting, i) => rateName(setting, schedules[i] ?? null, schedules));
  const severalRates = new Set(rates).size > 1;
  return optimizers.map((optimizer, i) => {
    const options = differences(optimizer, optimizers);
    const rate = rates[i] as string;
    const name = named(optimizer.class_name, options);
    const own = severalClasses ? name : listed(options);
    const shown = own === '' || severalClasses || severalRates ? rate : '';
    const short = own === '' || shown === '' ? own + shown : `${own}${severalClasses ? ' ' : ', '}${shown}`;
    return { optimizer: name, rate, options, short: short === '' ? name : short };
  });
}

function rateName({ optimizer, learningRate }: Labeled, schedule: Configured | null, all: readonly unknown[]): string {
  if (learningRate !== null) return formatRate(learningRate);
  const own = optimizer.config?.learning_rate;
  if (typeof own === 'number') return formatRate(shortestFloat32(own));
  return schedule === null ? '' : named(schedule.class_name, differences(schedule, all.filter(isConfigured)));
}

function scheduleOf({ optimizer }: Labeled): Configured | null {
  const rate = optimizer.config?.learning_rate;
  return isConfigured(rate) ? rate : null;
}

function isConfigured(value: unknown): value is Configured {
  return typeof (value as Configured | null | undefined)?.class_name === 'string';
}

/** The options of one in which those of its class differ. */
function differences({ class_name, config }: Configured, all: readonly Configured[]): Record<string, string> {
  const kin = all.filter((other) => other.class_name === class_name);
  const keys = [...new Set(kin.flatMap((other) => Object.keys(other.config ?? {})))].filter((key) => !OWN.has(key));
  const differing = keys.filter((key) => new Set(kin.map((other) => writeJson(other.config?.[key]))).size > 1);
  return Object.fromEntries(differing.map((key) => [key, optionText(config?.[key])]));
}

function named(name: string, options: Readonly<Record<string, string>>): string {
  const list = listed(options);
  return list === '' ? name : `${name} (${list})`;
}

function listed(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([key, text]) => `${key} ${text}`)
    .join(', ');
}

function optionText(value: unknown): string {
  if (value === undefined) return 'by default';
  if (typeof value === 'number') return value < 0 ? String(value) : formatRate(value);
  if (isConfigured(value)) return value.class_name;
  return typeof value === 'string' ? value : writeJson(value);
}
