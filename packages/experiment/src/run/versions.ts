import { readFileSync } from 'node:fs';
import { nameTable } from '@descent/spec';
import { version_core } from '@tensorflow/tfjs-core';
import type { Versions } from '../experiment/experiment.js';

/** The software that runs now. */
export function currentVersions(): Versions {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return {
    descent: (JSON.parse(manifest) as { version: string }).version,
    keras: nameTable.generations['keras-3'].description.replace(/^Keras /, ''),
    tfjs: version_core,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  };
}
