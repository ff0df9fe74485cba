// npm run bench [-- --only epoch,matmul] [--runs 5] [--backends cpu,wasm,native] [--out FOLDER]
// Prints and writes docs/benchmarks.md and docs/benchmarks.json. KERAS_PYTHON names a Python with Keras to compare with.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeBackends } from '@descent/backend';
import { root } from './lib/child.mjs';
import { prepareData } from './lib/data.mjs';
import { describeMachine } from './lib/machine.mjs';
import { writeReport } from './lib/report.mjs';
import { sections } from './sections/index.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
    backends: { type: 'string' },
    out: { type: 'string', default: join(root, '../../docs') },
  },
});
const runs = Number(values.runs);
const wanted = values.only?.split(',') ?? sections.map((s) => s.id);
const unknown = wanted.filter((id) => !sections.some((s) => s.id === id));
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(`Unknown section or number of runs. Sections: ${sections.map((s) => s.id).join(', ')}.`);
  process.exit(2);
}

if (!existsSync(join(root, 'peers/node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: join(root, 'peers'),
    stdio: 'inherit',
  });
}
const available = (await describeBackends()).filter((b) => b.status.available).map((b) => b.name);
const backends = (values.backends?.split(',') ?? ['cpu', 'wasm', 'native']).filter((name) => available.includes(name));
const python = process.env.KERAS_PYTHON;
const context = { runs, backends, python, data: await prepareData() };

const report = { machine: await describeMachine(python), runs };
for (const section of sections.filter((s) => wanted.includes(s.id))) {
  console.error(`${section.title} …`);
  const tables = await section.run(context);
  const done = { id: section.id, title: section.title, about: section.about, tables };
  console.log(writeReport({ ...report, sections: [done] }, values.out));
}
