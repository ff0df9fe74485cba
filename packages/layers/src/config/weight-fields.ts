import { constraintTable } from '../constraints/table.js';
import { initializerTable } from '../initializers/table.js';
import { regularizerTable } from '../regularizers/table.js';

/** An option that holds an initializer, by default the one of that name. */
export const initializer = (fallback: string | null) => initializerTable.field(fallback);

/** An option that holds a regularizer, by default none. */
export const regularizer = regularizerTable.field(null);

/** An option that holds a constraint, by default none. */
export const constraint = constraintTable.field(null);
