/** The name of `customObjects` that an envelope means: its registered name first, as in Keras. */
export function findCustomName(
  envelope: Readonly<Record<string, unknown>>,
  customObjects: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const names = [envelope.registered_name, envelope.class_name];
  return names.find((name): name is string => typeof name === 'string' && Object.hasOwn(customObjects, name));
}
