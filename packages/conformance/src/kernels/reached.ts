import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORE = join(dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-core/package.json')), 'dist');
const PACKAGES = fileURLToPath(new URL('../../../', import.meta.url));
/** Packages that call operations of tfjs. */
const CALLERS = ['backend', 'layers', 'optimizers', 'random', 'replay', 'trainer'];
const IMPORT = /^import (?!type\b)\{([^}]*)\}\s*from '([^']+)'/gm;

interface Import {
  readonly names: readonly string[];
  readonly from: string;
}

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, list = '', from = '']) => ({
    names: list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => name.split(' as ')[0] as string),
    from,
  }));
}

/** The file of each operation that tfjs-core exports. */
function operationFiles(): Map<string, string> {
  const text = readFileSync(join(CORE, 'ops/ops.js'), 'utf8');
  return new Map(
    [...text.matchAll(/^export \{([^}]*)\} from '([^']+)'/gm)].flatMap(([, names = '', from = '']) =>
      names.split(',').map((name): [string, string] => {
        const own = name.trim();
        return [own.split(' as ').at(-1) as string, join(CORE, 'ops', `${from}.js`)];
      }),
    ),
  );
}

/** Operations of tfjs-core that the sources import. */
export function importedOperations(): string[] {
  const operations = operationFiles();
  const names = CALLERS.flatMap((name) => {
    const folder = join(PACKAGES, name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => importsOf(join(folder, file)))
      .filter(({ from }) => from === '@tensorflow/tfjs-core')
      .flatMap((entry) => entry.names);
  });
  return [...new Set(names)].filter((name) => operations.has(name)).sort();
}

/**
 * Kernels that those operations can call, with all that their gradients can, as the sources of tfjs-core say: an
 * operation's file imports the kernels and operations that it calls, and `gradients/<Kernel>_grad.js` those of a kernel's
 * gradient.
 */
export function reachedKernels(): string[] {
  const operations = operationFiles();
  const kernels = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const { names, from } of importsOf(file)) {
      if (from.endsWith('/kernel_names')) {
        for (const kernel of names) {
          kernels.add(kernel);
          visit(join(CORE, 'gradients', `${kernel.replace(/^_/, '')}_grad.js`));
        }
      }
      const next = join(dirname(file), `${from}.js`);
      if (next.startsWith(join(CORE, 'ops')) && [...operations.values()].includes(next)) visit(next);
    }
  };
  for (const name of importedOperations()) visit(operations.get(name) as string);
  return [...kernels].sort();
}
