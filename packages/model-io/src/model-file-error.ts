import { DescentError } from '@descent/spec';

/** One thing in a model file that could not be honored. */
export interface Problem {
  /** Where: the path of a layer, of a weight or of an entry of the archive. */
  readonly path: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** How many problems a message lists; `problems` has them all. */
const MAX_SHOWN = 100;

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** A model file that cannot be read (or a model that cannot be written): everything that is wrong with it at once. */
export class ModelFileError extends DescentError {
  override readonly name: string = 'ModelFileError';
  readonly problems: readonly Problem[];

  /** @param where - the file, as far as it has a name */
  constructor(where: string, problems: readonly Problem[], options: { note?: string; cause?: unknown } = {}) {
    const lines = problems
      .slice(0, MAX_SHOWN)
      .map(({ path, message }) => shortened(path === '' ? message : `${shortened(path, 200)}: ${message}`, 2000));
    if (problems.length > MAX_SHOWN) lines.push(`… and ${problems.length - MAX_SHOWN} more`);
    const note = options.note === undefined ? '' : ` ${options.note}`;
    const list =
      lines.length === 1 ? `${lines[0]}${note}` : `${problems.length} problems.${note}\n- ${lines.join('\n- ')}`;
    super(
      'model-file',
      `${shortened(where, 500)}: ${list}`,
      options.cause === undefined ? {} : { cause: options.cause },
    );
    this.problems = problems;
  }
}
