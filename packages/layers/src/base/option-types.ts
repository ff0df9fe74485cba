export type { RegularizerIdentifier } from '../regularizers/table.js';
export type { DTypeIdentifier } from './dtype-policy.js';
