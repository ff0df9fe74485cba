// Bundles the report's client and ECharts into the one script that every report carries.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const version = (name) => require(`${name}/package.json`).version;
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [file('src/report/client.ts')],
  outfile: file('dist/report/client.bundle.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'inline',
  charset: 'utf8',
  banner: {
    js: `/*! Contains Apache ECharts ${version('echarts')}, Copyright 2017-2026 The Apache Software Foundation, Apache License 2.0; zrender ${version('zrender')}, Copyright (c) 2017 Baidu Inc., BSD 3-Clause License; tslib, Copyright (c) Microsoft Corporation, 0BSD. */`,
  },
});
