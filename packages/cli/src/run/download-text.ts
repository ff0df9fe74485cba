import type { DownloadProgress } from '@descent/datasets';
import { harmless } from '../terminal/text.js';

const MEGABYTE = 1e6;

/** How far a download is: `Downloading https://… 3.1 of 11.5 MB`. */
export function downloadText({ url, received, total }: DownloadProgress): string {
  const size = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  const of = total === undefined ? '' : ` of ${size(total)}`;
  return `Downloading ${harmless(url)} ${size(received)}${of} MB`;
}
