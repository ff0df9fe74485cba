/** What `replay` and `verify` can be told. */
export interface RecordingFlags {
  readonly backend: string;
  /** Where MNIST's real rows are. */
  readonly data?: string;
  readonly json?: boolean;
}
