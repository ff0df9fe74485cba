import { findOptimizerName, isRecord, isScheduleClassName } from '@descent/spec';

/** Whether a document is meant to be a serialized schedule, right or wrong. */
export function isScheduleDocument(document: unknown): boolean {
  if (!isRecord(document)) return false;
  const { class_name: name, module } = document;
  return (
    (typeof name === 'string' && isScheduleClassName(name)) ||
    (typeof module === 'string' && /\.schedules$/.test(module))
  );
}

/** Whether a document is meant to be a serialized optimizer, right or wrong. */
export function isOptimizerDocument(document: unknown): boolean {
  if (!isRecord(document)) return false;
  const { class_name, className = class_name, module } = document;
  return (
    (typeof className === 'string' &&
      (findOptimizerName(className) ?? findOptimizerName(className, 'tfjs')) !== undefined) ||
    (typeof module === 'string' && module.includes('optimizers'))
  );
}
