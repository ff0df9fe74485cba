import { constraints } from '@descent/layers';
import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import { compareIdentified, type Identified, identifyComponent } from './identifiers.js';
import { compareTensor, encodeMade, type RecordedTensor, readTensor, recordedTensor, VALUES } from './tensors.js';
import { withOptions } from './with-options.js';

/** The computed part of `descent-golden/constraints@1`. */
export interface ConstraintValues {
  cases: { case: string; value: RecordedTensor }[];
  get: Identified[];
}

/** What recorded constraints make of a tensor. */
export function computeConstraints(document: RecordedDocument): ConstraintValues {
  const reader = new PartReader('constraints', document);
  const cases = reader
    .at('cases')
    .list()
    .map((one) => {
      const constraint = constraints.deserialize(withOptions(one)) as constraints.Constraint;
      return { case: one.at('case').text(), value: encodeMade(() => constraint.apply(readTensor(one.at('input')))) };
    });
  return { cases, get: identifyComponent(constraints, reader.at('get')) };
}

export function compareConstraints(document: RecordedDocument, computed: ConstraintValues): Comparison[] {
  const reader = new PartReader('constraints', document);
  const group = 'constraints';
  const cases = reader
    .at('cases')
    .list()
    .map((recorded, index) => {
      const comparer = new Comparer(`${group}/${recorded.at('case').text()}`, group);
      compareTensor(comparer, 'value', computed.cases[index]?.value, recordedTensor(recorded.at('value')), VALUES);
      return comparer.result();
    });
  return [...cases, compareIdentified(group, computed.get, reader.at('get'))];
}
