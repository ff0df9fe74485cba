import { formatBytes } from '@descent/host';
import { checkKeys } from '@descent/spec';
import { ModelFileError } from '../model-file-error.js';

/** How much a model file may ask for. */
export interface ReadLimits {
  /** Bytes of the file, and bytes of what it unpacks to; 2 GiB unless given. */
  readonly bytes?: number;
  /** Milliseconds that a download may take; 60 000 unless given. */
  readonly timeout?: number;
}

export const DEFAULT_BYTES = 2 ** 31;
const DEFAULT_TIMEOUT = 60_000;

export interface ResolvedLimits {
  readonly bytes: number;
  /** Whether somebody asked for so many bytes: then the file is trusted to be of any kind within them. */
  readonly trusted: boolean;
  readonly timeout: number;
}

export function resolveLimits(limits: ReadLimits = {}): ResolvedLimits {
  checkKeys('limits', limits, { bytes: true, timeout: true });
  const { bytes, timeout = DEFAULT_TIMEOUT } = limits;
  return { bytes: bytes ?? DEFAULT_BYTES, timeout, trusted: bytes !== undefined };
}

/** The most bytes of a model's config. */
export const MAX_CONFIG = 2 ** 24;

/** How large a model's config may be: five thousand layers have some fifty values each. */
export const CONFIG_LIMITS = { depth: 64, values: 300_000 } as const;

/** What to do about a file that is larger than allowed. */
export const RAISE = 'Raise `limits.bytes` if you trust it.';

/** @throws ModelFileError when there is more of it than allowed */
export function requireSize(where: string, size: number, { bytes }: ResolvedLimits): void {
  if (size <= bytes) return;
  throw new ModelFileError(where, [{ path: '', message: `it is larger than ${formatBytes(bytes)}. ${RAISE}` }]);
}
