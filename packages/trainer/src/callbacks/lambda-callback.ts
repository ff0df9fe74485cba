import { Callback, type Hooks } from './callback.js';
import { setHooks } from './set-hooks.js';

/** A callback made of functions; a plain object of them does as well. @see keras/src/callbacks/lambda_callback.py */
export class LambdaCallback extends Callback {
  constructor(hooks: Hooks) {
    super();
    setHooks(this, hooks);
  }
}
