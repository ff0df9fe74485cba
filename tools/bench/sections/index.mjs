import { epoch } from './epoch.mjs';
import { matmul } from './matmul.mjs';
import { update } from './update.mjs';

/** Every section, in the order of the report. */
export const sections = [epoch, matmul, update];
