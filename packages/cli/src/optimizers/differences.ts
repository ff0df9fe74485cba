import {
  type ClassSpec,
  type Generation,
  type OptimizerClassName,
  UnsupportedError,
  writeOptimizerConfig,
} from '@descent/spec';
import { probesOf, smallestParts } from './probes.js';

/** How another generation has a class, told by writing configs for it. */
export interface Difference {
  readonly generation: Generation;
  /** What it calls the class. */
  readonly className: string;
  /** Where its rule is another one; those of some options say which. */
  readonly notes: readonly string[];
  /** Options that it does not have. */
  readonly missing: readonly string[];
}

export function differencesIn(spec: ClassSpec, generation: Generation): Difference {
  const plain = write(spec, generation, {});
  const notes = new Set(plain?.notes);
  const missing: string[] = [];
  for (const { what, config } of probesOf(spec)) {
    const written = write(spec, generation, config);
    if (written === null) missing.push(what);
    else for (const note of written.notes) if (!plain?.notes.includes(note)) notes.add(`${what}: ${note}`);
  }
  return { generation, className: plain?.className ?? spec.className, notes: [...notes], missing };
}

interface Written {
  readonly className: string;
  readonly notes: readonly string[];
}

/** What a generation makes of a config; `null` where it cannot express it. */
function write(spec: ClassSpec, generation: Generation, config: Readonly<Record<string, unknown>>): Written | null {
  const notes: string[] = [];
  const onNote = (note: string) => {
    notes.push(note.replace(`${spec.className}: `, '').replace(`in ${generation} `, ''));
  };
  try {
    const className = spec.className as OptimizerClassName;
    const { class_name } = writeOptimizerConfig(
      { className, config: { ...smallestParts(spec), ...config } },
      generation,
      { onNote },
    );
    return { className: String(class_name), notes };
  } catch (error) {
    if (error instanceof UnsupportedError) return null;
    throw error;
  }
}
