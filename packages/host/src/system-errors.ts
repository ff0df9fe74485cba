import { lookUp } from '@descent/spec';

const ELSEWHERE = 'Choose another path.';
const SPACE = 'Make room, or choose a path on another disk.';

/** The errors of an operating system that files can meet: what each means, and what to do about it. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [reason: string, fix: string]>> = {
  ENOENT: ['there is no such file or folder', ''],
  EACCES: ['permission denied', 'Change its permissions or those of its folder, or choose another path.'],
  EPERM: ['operation not permitted', ELSEWHERE],
  EISDIR: ['it is a folder, not a file', ''],
  ENOTDIR: ['part of the path is a file, not a folder', ''],
  EEXIST: ['it exists already', ELSEWHERE],
  ENOTEMPTY: ['the folder is not empty', ''],
  ENOSPC: ['no space left on the device', SPACE],
  EDQUOT: ['your share of the disk is used up', SPACE],
  EFBIG: ['it would be larger than the file system allows', ELSEWHERE],
  EROFS: ['the file system is read-only', 'Choose a path on another disk.'],
  EMFILE: ['too many open files', 'Close some, or allow more (ulimit -n).'],
  ENFILE: ['too many open files', 'Close some programs.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter one.'],
  ELOOP: ['its symbolic links lead in a circle', ''],
  EBUSY: ['it is in use', 'Close what uses it, or choose another path.'],
  ETXTBSY: ['it is a program that is running', ELSEWHERE],
  ENXIO: ['it is a socket, or nothing is at its other end', ELSEWHERE],
  ENODEV: ['there is no such device', ''],
  ENOTSUP: ['the file system cannot do it', ELSEWHERE],
  EIO: ['the disk or device reports an error', 'Check it, or choose another path.'],
  EPIPE: ['whoever was reading it has stopped', ''],
  ESTALE: ['the network drive has lost it', 'Connect it again.'],
  ENOMEM: ['the machine has no memory left', ''],
  ERR_INVALID_ARG_VALUE: ['the path holds a zero byte', ''],
  ERR_INVALID_FILE_URL_PATH: ['the URL is not one of a file here', ''],
  ERR_INVALID_FILE_URL_HOST: ['the URL is of another machine', ''],
};

function entryOf(error: unknown): readonly [reason: string, fix: string] | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return lookUp(SYSTEM_ERRORS, code);
}

/** What an error of the operating system means, in words; `undefined` for any other error. */
export function systemReason(error: unknown): string | undefined {
  return entryOf(error)?.[0];
}

/** What to do about an error of the operating system, as a sentence; empty where there is nothing to add. */
export function systemFix(error: unknown): string {
  return entryOf(error)?.[1] ?? '';
}
