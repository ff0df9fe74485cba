import { ConfigError, UnknownNameError } from '@descent/spec';
import { Callback, type Hook, type Hooks } from './callback.js';

/** The name of every hook. */
export const HOOKS = Object.getOwnPropertyNames(Callback.prototype).filter((name) => /^on[A-Z]/.test(name)) as Hook[];

/** Hooks, of which `null` stands for one that is not given. */
export type GivenHooks = { readonly [Name in keyof Hooks]: Hooks[Name] | null };

/** Gives a callback its hooks. @throws UnknownNameError for what is no hook */
export function setHooks(callback: Callback, hooks: GivenHooks): void {
  for (const [name, hook] of Object.entries(hooks)) {
    if (!(HOOKS as string[]).includes(name)) throw new UnknownNameError('hook of a callback', name, HOOKS);
    if (hook === undefined || hook === null) continue;
    if (typeof hook !== 'function') throw new ConfigError('callback', `/${name}`, hook, 'must be a function');
    Object.assign(callback, { [name]: hook });
  }
}
