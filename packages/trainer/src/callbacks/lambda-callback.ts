import { Callback } from './callback.js';
import { type GivenHooks, setHooks } from './set-hooks.js';

/** A callback made of functions; a plain object of them does as well. @see keras/src/callbacks/lambda_callback.py */
export class LambdaCallback extends Callback {
  constructor(hooks: GivenHooks) {
    super();
    setHooks(this, hooks);
  }
}
