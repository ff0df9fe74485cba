/** A time span as Keras's progress bar shows it: `850ms`, `3s`, `2:05`, `1:02:03`. */
export function duration(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '?';
  if (milliseconds > 0 && milliseconds < 1000) return `${Math.round(milliseconds)}ms`;
  const total = Math.round(milliseconds / 1000);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds)}`;
  return minutes > 0 ? `${minutes}:${two(seconds)}` : `${seconds}s`;
}

/** Time per step: `6ms`, `1.2s`, `340us`. */
export function perStep(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '?';
  if (milliseconds >= 10_000) return duration(milliseconds);
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)}s`;
  return milliseconds >= 1 ? `${Math.round(milliseconds)}ms` : `${Math.round(milliseconds * 1000)}us`;
}
