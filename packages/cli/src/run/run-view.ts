import type { RunEvent } from '@descent/experiment';

/** What a person sees while an experiment runs. */
export interface RunView {
  handle(event: RunEvent): void;
  /** Says something that stays. */
  print(text: string): void;
  close(): void;
}

/** Sees and says nothing. */
export const silentView: RunView = { handle() {}, print() {}, close() {} };
