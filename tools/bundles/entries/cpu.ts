/** A small model, trained in plain JavaScript. */
import '@descent/backend-cpu';
import { useBackend } from '@descent/backend';
import { Dense } from '@descent/layers';
import { RMSprop } from '@descent/optimizers';
import { losses, metrics, Sequential } from '@descent/trainer';

await useBackend('cpu');
const model = new Sequential([new Dense({ units: 1 })]);
model.compile({ optimizer: new RMSprop({ learningRate: 0.1 }), loss: 'mean_squared_error' });

const x = { data: Float32Array.of(0, 1, 2, 3), shape: [4, 1] };
const y = { data: Float32Array.of(1, 3, 5, 7), shape: [4, 1] };
export const { history } = await model.fit(x, y, { epochs: 60, batchSize: 4, verbose: 0 });

/** Names that must outlive a bundler's renaming. */
export const names = [
  JSON.stringify(model),
  JSON.stringify(losses.serialize(new losses.BinaryFocalCrossentropy())),
  new metrics.AUC().name,
];
