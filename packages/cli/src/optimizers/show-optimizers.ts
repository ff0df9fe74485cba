import { useBackend } from '@descent/backend';
import { resolveOptimizerName, writeJson } from '@descent/spec';
import type { Context } from '../context.js';
import { displayOf } from '../terminal/terminal.js';
import { optimizerCard, optimizerRows } from './card.js';
import { renderOptimizer } from './render-card.js';
import { renderOptimizers } from './render-table.js';

/** The table of all optimizers, or all about one. */
export async function showOptimizers(
  name: string | undefined,
  { json = false }: { readonly json?: boolean },
  { out }: Context,
): Promise<void> {
  const className = name === undefined ? undefined : resolveOptimizerName(name);
  // State is told by building optimizers.
  await useBackend('cpu');
  const shown = className === undefined ? optimizerRows() : optimizerCard(className);
  if (json) out.writeData(`${writeJson(shown, 2)}\n`);
  else
    out.write(Array.isArray(shown) ? renderOptimizers(shown, displayOf(out)) : renderOptimizer(shown, displayOf(out)));
}
