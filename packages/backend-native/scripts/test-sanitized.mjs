// Runs the addon's tests, and what the conformance suite runs on its kernels, against a build with AddressSanitizer and UndefinedBehaviorSanitizer.
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--sanitize'], { stdio: 'inherit' });
const compiler = process.env.CXX ?? 'c++';
const runtimes = ['libasan.so', 'libubsan.so'].map((name) =>
  execFileSync(compiler, [`-print-file-name=${name}`], { encoding: 'utf8' }).trim(),
);
const conformance = join(root, '../conformance');
for (const [folder, ...files] of [
  [root],
  [conformance, 'test/array-kernels.test.ts', 'test/native-fallbacks.test.ts'],
]) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, '../../node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--pool', 'forks', ...files],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        DESCENT_NATIVE_BUILD: join(root, 'build/sanitize'),
        LD_PRELOAD: runtimes.join(':'),
        ASAN_OPTIONS: 'detect_leaks=0:abort_on_error=1',
        UBSAN_OPTIONS: 'halt_on_error=1:print_stacktrace=1',
      },
    },
  );
  process.exitCode ||= status ?? 1;
}
