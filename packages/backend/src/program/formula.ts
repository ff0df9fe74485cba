import { Opcode, type OpcodeName } from './instruction.js';

/** A value inside a formula: one number per element, or (uniform) one number for all. */
export class Expression {
  constructor(
    readonly id: number,
    readonly kind: 'tensor' | 'uniform' | 'constant' | 'operation',
    /** True where the value is the same for every element, so that it is computed once per step. */
    readonly uniform: boolean,
    readonly op: number,
    readonly operands: readonly Expression[],
    readonly label: string,
    readonly value: number,
  ) {}
}

export type Operand = Expression | number;

/**
 * Builds expressions for an update program. Every method is one elementwise float32 operation; JavaScript numbers
 * are constants, rounded to float32. Equal expressions are shared, and what depends on uniforms alone is computed
 * once per step, in float32 as well.
 */
export class Formula {
  readonly #shared = new Map<string, Expression>();
  #next = 0;

  #intern(key: string, make: (id: number) => Expression): Expression {
    const found = this.#shared.get(key);
    if (found !== undefined) return found;
    const made = make(this.#next++);
    this.#shared.set(key, made);
    return made;
  }

  /** The elements of a bound tensor. */
  tensor(name: string): Expression {
    return this.#intern(`t:${name}`, (id) => new Expression(id, 'tensor', false, -1, [], name, Number.NaN));
  }

  /** A number given anew at every run: a learning rate, the step, a scale. */
  uniform(name: string): Expression {
    return this.#intern(`u:${name}`, (id) => new Expression(id, 'uniform', true, -1, [], name, Number.NaN));
  }

  /** A fixed number. */
  constant(value: number): Expression {
    const rounded = Math.fround(value);
    const key = Object.is(rounded, -0) ? 'c:-0' : `c:${rounded}`;
    return this.#intern(key, (id) => new Expression(id, 'constant', true, -1, [], '', rounded));
  }

  #apply(name: OpcodeName, ...operands: Operand[]): Expression {
    const inputs = operands.map((o) => (typeof o === 'number' ? this.constant(o) : o));
    const op = Opcode[name];
    return this.#intern(
      `${op}:${inputs.map((i) => i.id).join(',')}`,
      (id) =>
        new Expression(
          id,
          'operation',
          inputs.every((i) => i.uniform),
          op,
          inputs,
          name,
          Number.NaN,
        ),
    );
  }

  add(a: Operand, b: Operand): Expression {
    return this.#apply('add', a, b);
  }
  sub(a: Operand, b: Operand): Expression {
    return this.#apply('sub', a, b);
  }
  mul(a: Operand, b: Operand): Expression {
    return this.#apply('mul', a, b);
  }
  div(a: Operand, b: Operand): Expression {
    return this.#apply('div', a, b);
  }
  min(a: Operand, b: Operand): Expression {
    return this.#apply('min', a, b);
  }
  max(a: Operand, b: Operand): Expression {
    return this.#apply('max', a, b);
  }
  pow(a: Operand, b: Operand): Expression {
    return this.#apply('pow', a, b);
  }
  neg(a: Operand): Expression {
    return this.#apply('neg', a);
  }
  abs(a: Operand): Expression {
    return this.#apply('abs', a);
  }
  /** −1, 0 or 1; NaN stays NaN. */
  sign(a: Operand): Expression {
    return this.#apply('sign', a);
  }
  sqrt(a: Operand): Expression {
    return this.#apply('sqrt', a);
  }
  square(a: Operand): Expression {
    return this.#apply('square', a);
  }
  exp(a: Operand): Expression {
    return this.#apply('exp', a);
  }
  log(a: Operand): Expression {
    return this.#apply('log', a);
  }
  tanh(a: Operand): Expression {
    return this.#apply('tanh', a);
  }
  /** 1 where a < b, else 0. */
  less(a: Operand, b: Operand): Expression {
    return this.#apply('less', a, b);
  }
  /** 1 where a ≤ b, else 0. */
  lessEqual(a: Operand, b: Operand): Expression {
    return this.#apply('lessEqual', a, b);
  }
  /** 1 where a = b, else 0. */
  equal(a: Operand, b: Operand): Expression {
    return this.#apply('equal', a, b);
  }
  /** `a` where `condition` is not 0, else `b`. */
  select(condition: Operand, a: Operand, b: Operand): Expression {
    return this.#apply('select', condition, a, b);
  }
  /** `value` held within [low, high]. */
  clip(value: Operand, low: Operand, high: Operand): Expression {
    return this.min(this.max(value, low), high);
  }
}
