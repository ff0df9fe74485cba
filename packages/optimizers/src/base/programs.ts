import { compileProgram } from '@descent/backend';

/** Passes over memory that the base makes for every rule. */

/** `sum += g`, between the updates of an accumulation. */
export const accumulate = compileProgram('accumulate gradient', (e) => ({
  write: { sum: e.add(e.tensor('sum'), e.tensor('g')) },
}));

/** `(g + sum) / steps`, the mean gradient of an accumulation. */
export const meanGradient = compileProgram('mean gradient', (e) => ({
  make: { mean: e.div(e.add(e.tensor('g'), e.tensor('sum')), e.uniform('steps')) },
}));

/** `average = m * average + (1 − m) * w`. */
export const movingAverage = compileProgram('moving average', (e) => {
  const m = e.uniform('momentum');
  return { write: { average: e.add(e.mul(m, e.tensor('average')), e.mul(e.sub(1, m), e.tensor('w'))) } };
});
