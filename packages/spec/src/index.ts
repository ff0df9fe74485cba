export { checkKeys, type KeysOf } from './check-keys.js';
export type { ClassKey, ClassKeys, KeyRule } from './class-keys.js';
export type { ClassSpec, KeySpec, PythonKind } from './class-spec.js';
export {
  type Config,
  CUSTOM_OBJECTS,
  type CustomObjects,
  type CustomObjectsOption,
  type Envelope,
  type FunctionDict,
  findCustomName,
  readEnvelope,
  writeEnvelope,
} from './envelope.js';
export { ConfigError, DescentError, IndexError, ShapeError, UnknownNameError, UnsupportedError } from './errors.js';
export * from './generated/index.js';
export { optimizerRules, scheduleRules } from './generated/rules.js';
export type { ClassDict, CustomDict, Frozen, KerasDict, NameOf } from './identifiers.js';
export { arrayValue } from './json/array-value.js';
export { escapePointer, guardJson, isRecord, type Json, type JsonLimits } from './json/guard.js';
export {
  copyLiterals,
  isIntegerLiteral,
  mapMembers,
  type NumberLiteral,
  numberLiteral,
  setNumberLiteral,
} from './json/literals.js';
export { lookUp } from './json/look-up.js';
export { parsePythonJson } from './json/parse.js';
export { writeJson } from './json/plain.js';
export { pythonFloat, writePythonJson } from './json/write.js';
export type { Configurable, OptimizerMap } from './live.js';
export { toOptionName, toSnakeCase, toWireName, withoutCustomPackage } from './naming.js';
export { nearestNames } from './nearest.js';
export { type Generation, generations } from './optimizer/generation.js';
export {
  findOptimizerName,
  generationsOf,
  isOptimizerClassName,
  optimizerNames,
  resolveOptimizerName,
} from './optimizer/names.js';
export { readOptimizerConfig } from './optimizer/read.js';
export type { OldArithmetic, OptimizerReading, ReadOptimizerOptions, ScheduleReading } from './optimizer/reading.js';
export { isScheduleClassName, readScheduleConfig } from './optimizer/schedule.js';
export { writeScheduleConfig } from './optimizer/target/schedule.js';
export { type WritableOptimizer, type WriteOptimizerOptions, writeOptimizerConfig } from './optimizer/write.js';
export { preview, textOf } from './preview.js';
export type { ClassRules, Rule } from './schema/rules.js';
export { version } from './version.js';
