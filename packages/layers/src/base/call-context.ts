/** What the outermost of nested layer calls decides for all of them. */
interface CallContext {
  training: boolean | undefined;
}

let current: CallContext | null = null;

/**
 * Runs a layer's call. Whether it trains is told by the caller, else by the call that this one is part of, else no.
 *
 * @param enter - called first when this call is not part of another
 */
export function inCall<T>(training: boolean | undefined, enter: () => void, body: (training: boolean) => T): T {
  const outer = current;
  if (outer === null) enter();
  current = { training: training ?? outer?.training };
  try {
    return body(current.training ?? false);
  } finally {
    current = outer;
  }
}
