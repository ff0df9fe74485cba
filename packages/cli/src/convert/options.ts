/** The flags of `descent convert`. */
export interface ConvertOptions {
  readonly to?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly compile?: boolean;
  readonly custom?: string;
}
