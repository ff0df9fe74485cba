export { files } from '#files';
export { collect } from './collect.js';
export { FileError } from './file-error.js';
export type { Files, ReadOptions, WriteOptions } from './files/files.js';
export { formatBytes } from './format-bytes.js';
export { systemFix, systemReason } from './system-errors.js';
