import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('entries', import.meta.url));

/** Modules of Node that tfjs and emscripten ask for only where there is a Node. */
const NODE = ['node:*', 'fs', 'path', 'os', 'crypto', 'util', 'worker_threads', 'perf_hooks', 'string_decoder'];

/**
 * What a page downloads for one of the programs in `entries`, bundled as an application would: for the browser, minified,
 * all in one file.
 *
 * @param conditions - further export conditions; `@descent/source` weighs the sources in place of the last build
 */
export async function weigh(entry, conditions = []) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${folder}/${entry}.ts`],
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: [...conditions, 'module'],
    define: { 'import.meta.url': 'document.baseURI' },
    external: NODE,
    legalComments: 'none',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (outputFiles.length !== 1) throw new Error(`${entry}: ${outputFiles.length} files`);
  const [output] = Object.values(metafile.outputs);
  return {
    code: script.text,
    minified: script.contents.length,
    packed: packed(script.contents),
    packages: byPackage(output.inputs),
  };
}

const packed = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Minified bytes of each package, the heaviest first. */
function byPackage(inputs) {
  const bytes = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const name = packageOf(file);
    bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  return [...bytes].filter(([, size]) => size > 0).sort(([, a], [, b]) => b - a);
}

function packageOf(file) {
  const [, own] = /(?:^|\/)packages\/([^/]+)\/(?:src|dist)\//.exec(file) ?? [];
  if (own !== undefined) return `@descent/${own}`;
  const [, foreign] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return foreign ?? 'the program itself';
}
