/** Whether `DEBUG` names descent: `DEBUG=descent`, `DEBUG=*`, `DEBUG=other,descent`. */
export function wantsStack(env: Readonly<Record<string, string | undefined>>): boolean {
  return (env.DEBUG ?? '').split(/[\s,]+/).some((name) => name === 'descent' || name === '*');
}
