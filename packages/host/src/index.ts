export { files, machine } from '#host';
export { collect } from './collect.js';
export { type DownloadOptions, type DownloadProgress, download } from './download.js';
export { FileError } from './file-error.js';
export type { Files, ReadOptions, WriteOptions } from './files.js';
export { formatBytes } from './format-bytes.js';
export type { Environment, Machine, Output } from './machine.js';
export { systemFix, systemReason } from './system-errors.js';
