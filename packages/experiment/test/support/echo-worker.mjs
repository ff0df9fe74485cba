// A worker for the pool's own tests: each task says what to do.
import { parentPort } from 'node:worker_threads';

let stop;
let products;
let told;
const toldToStop = new Promise((resolve) => {
  told = resolve;
});

parentPort.on('message', async (message) => {
  if (message.type === 'setup') {
    stop = new Int32Array(message.value.stop);
    products = message.products;
    return;
  }
  if (message.type === 'stop') return told();
  if (message.type === 'help') {
    const helped = new Int32Array(message.products);
    Atomics.add(helped, 0, 1);
    Atomics.notify(helped, 0);
    for (;;) Atomics.wait(helped, 0, 1);
  }
  const { action, value } = message.value;
  if (action === 'exit') process.exit(3);
  if (action === 'throw') throw new Error('thrown by the task');
  if (action === 'log') console.log(value);
  if (action === 'hang') for (;;);
  if (action === 'until-stopped') Atomics.wait(stop, 0, 0);
  if (action === 'until-helped') Atomics.wait(new Int32Array(products), 0, 0);
  if (action === 'until-told') await toldToStop;
  if (action === 'sleep') await new Promise((resolve) => setTimeout(resolve, value));
  parentPort.postMessage({ type: 'event', value: `half of ${value}` });
  parentPort.postMessage({ type: 'done', value: `${value}!` });
});
