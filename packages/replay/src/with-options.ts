import type { PartReader } from './document.js';

/** The serialized object of a case with the options that its config lost, as some of Keras do (Huber's delta). */
export function withOptions(reader: PartReader): { class_name: string; config: Record<string, unknown> } {
  const serialized = reader.at('serialized');
  const options = reader.at('options').optional()?.record() ?? {};
  return {
    class_name: serialized.at('class_name').text(),
    config: { ...options, ...serialized.at('config').record() },
  };
}
