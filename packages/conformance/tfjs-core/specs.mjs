// tfjs-core's own specs on one of our adapters: what `run.mjs` bundles, and runs in a process for each backend.
// Arguments: the backend, the folder of tfjs's WebAssembly binaries, and the file to write the results to.
import { writeFileSync } from 'node:fs';
import { cpuAdapter } from '@descent/backend-cpu';
import { nativeAdapter } from '@descent/backend-native';
import { wasmAdapter } from '@descent/backend-wasm';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { setTestEnvs } from '@tensorflow/tfjs-core/dist/jasmine_util';
import jasmineRequire from 'jasmine-core';

const [name, binaries, target] = process.argv.slice(2);
const adapter = { cpu: cpuAdapter, native: nativeAdapter, wasm: wasmAdapter }[name];
const status = await adapter.probe();
if (!status.available) {
  writeFileSync(target, JSON.stringify({ unavailable: status.reason }));
  process.exit(0);
}
setWasmPaths(binaries);
await adapter.prepare();

const jasmine = jasmineRequire.boot();
const env = jasmine.getEnv();
jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;
env.configure({ random: false });
setTestEnvs([{ name, backendName: adapter.tfjsName, isDataSync: true }]);
await import('@tensorflow/tfjs-core/dist/tests');

const specs = [];
const note = ({ fullName, status, failedExpectations }) => {
  const message = failedExpectations.map((e) => e.message).join('\n');
  specs.push({ name: fullName.replace(` ${name} {}`, ''), status, message });
};
env.addReporter({
  specDone: note,
  // What fails around the specs of a suite counts as one more.
  suiteDone: (suite) => suite.failedExpectations.length > 0 && note({ ...suite, status: 'failed' }),
});
const { overallStatus, incompleteReason, failedExpectations } = await env.execute();
if (failedExpectations.length > 0) note({ fullName: 'all specs', status: 'failed', failedExpectations });
writeFileSync(target, JSON.stringify(overallStatus === 'incomplete' ? { broken: incompleteReason } : { specs }));
process.exit(0);
