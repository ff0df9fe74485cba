const scopes: { readonly caller: object; readonly name: string }[] = [];

/**
 * Runs `body` with `name` as the innermost part of the paths of weights made in it. The same caller with the same name
 * counts once, so that a layer may open its scope both around its build and around its call.
 */
export function withNameScope<T>(caller: object, name: string, body: () => T): T {
  const innermost = scopes.at(-1);
  if (innermost?.caller === caller && innermost.name === name) return body();
  scopes.push({ caller, name });
  try {
    return body();
  } finally {
    scopes.pop();
  }
}

/** `sequential/dense` inside those scopes, `''` outside of any. */
export function currentPath(): string {
  return scopes.map(({ name }) => name).join('/');
}
