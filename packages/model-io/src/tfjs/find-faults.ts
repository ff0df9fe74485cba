import { classNameOf, type Layer } from '@descent/layers';
import { asLayer, graphOf, type SavableModel } from '../state/model.js';
import { type FoundFault, faultsOf } from './faults.js';
import { maskFaults } from './mask-faults.js';

/**
 * Every layer of a model that tfjs-layers 4.22 computes otherwise than Keras, or cannot compute, and why.
 *
 * @param as - a model that is `written` is written around some faults; one that is `read` has met them all
 */
export function findFaults(model: SavableModel, as: 'written' | 'read'): FoundFault[] {
  const layer = asLayer(model);
  const found = [...callFaults(layer, model.name, as === 'written'), ...maskFaults(layer, as === 'written')];
  return [...new Map(found.map((fault) => [`${fault.path}: ${fault.message}`, fault])).values()];
}

function callFaults(model: Layer, path: string, isWritten: boolean): FoundFault[] {
  const graph = graphOf(model);
  if (graph === null) return [];
  return graph.nodesByDepth.flat().flatMap((node): FoundFault[] => {
    if (node.isInput) return [];
    const layer = node.operation as Layer;
    const own = `${path}/${layer.name}`;
    if (graphOf(layer) !== null) return callFaults(layer, own, isWritten);
    const faults = faultsOf(classNameOf(layer), layer.getConfig(), node.inputTensors);
    return faults
      .filter(({ isWrittenAround }) => !(isWritten && isWrittenAround === true))
      .map(({ effect, why }) => ({ path: `layer "${own}"`, message: why, effect }));
  });
}
