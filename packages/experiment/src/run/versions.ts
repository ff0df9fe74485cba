import { machine } from '@descent/host';
import { nameTable, version } from '@descent/spec';
import { version_core } from '@tensorflow/tfjs-core';
import type { Versions } from '../experiment/experiment.js';

/** The software that runs now. */
export function currentVersions(): Versions {
  return {
    descent: version,
    keras: nameTable.generations['keras-3'].description.replace(/^Keras /, ''),
    tfjs: version_core,
    ...machine.runtime,
  };
}
