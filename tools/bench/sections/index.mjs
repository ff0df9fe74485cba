import { cnn } from './cnn.mjs';
import { embedding } from './embedding.mjs';
import { epoch } from './epoch.mjs';
import { experiment } from './experiment.mjs';
import { matmul } from './matmul.mjs';
import { memory } from './memory.mjs';
import { scaling } from './scaling.mjs';
import { update } from './update.mjs';

/** Every section, in the order of the report. */
export const sections = [epoch, matmul, update, cnn, embedding, scaling, experiment, memory];
