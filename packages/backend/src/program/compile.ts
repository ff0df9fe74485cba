import { type Expression, Formula } from './formula.js';
import { INSTRUCTION_WORDS, Opcode } from './instruction.js';
import type { Program, ProgramTensor, UniformStep } from './program.js';

/** What a program does to its tensors: `write` the ones it updates, `make` the ones that it returns. */
export interface ProgramResult {
  /** New values of bound variables, by tensor name; undefined ones are left out. */
  readonly write?: Readonly<Record<string, Expression | undefined>>;
  /** Values of new tensors, by the name under which they are returned. */
  readonly make?: Readonly<Record<string, Expression>>;
}

/**
 * Compiles a formula into an update program.
 *
 * @param name - shown in profiles and errors
 * @param build - states the result in terms of `e.tensor(…)` and `e.uniform(…)`
 */
export function compileProgram(name: string, build: (e: Formula) => ProgramResult): Program {
  const result = build(new Formula());
  const writes = Object.entries(result.write ?? {}).filter(
    (entry): entry is [string, Expression] => entry[1] !== undefined,
  );
  const makes = Object.entries(result.make ?? {});
  const stores = [...writes, ...makes];
  const order = topologicalOrder(stores.map(([, value]) => value));

  const tensors = listTensors(order, writes, makes);
  const registerOf = new Map(tensors.map((t, index) => [t.name, index]));
  const { uniforms, uniformOf } = listUniforms(order);
  const body = order.filter((node) => node.kind === 'operation' && !node.uniform);
  const { home, copies } = chooseHomes(body, stores, registerOf);

  const emit = new Emitter(registerOf, uniformOf, home, lastUses(body, copies));
  const parked = copies.map(([target, value]) => ({ target, value, from: emit.park(value, writes) }));
  for (const [index, node] of body.entries()) emit.operation(node, index);
  for (const { target, value, from } of parked) emit.store(registerOf.get(target) as number, value, from);

  return { name, tensors, temporaries: emit.temporaries, code: Int32Array.from(emit.code), uniforms };
}

function topologicalOrder(roots: readonly Expression[]): Expression[] {
  const order: Expression[] = [];
  const seen = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const operand of node.operands) visit(operand);
    order.push(node);
  };
  for (const root of roots) visit(root);
  return order;
}

function listTensors(
  order: readonly Expression[],
  writes: readonly [string, Expression][],
  makes: readonly [string, Expression][],
): ProgramTensor[] {
  const written = new Set(writes.map(([name]) => name));
  const made = new Set(makes.map(([name]) => name));
  const read = new Set(order.filter((n) => n.kind === 'tensor').map((n) => n.label));
  for (const name of made) {
    if (written.has(name) || read.has(name)) throw new Error(`A made tensor needs a name of its own: "${name}".`);
  }
  return [
    ...[...written].map((name): ProgramTensor => ({ name, access: 'update' })),
    ...[...read].filter((name) => !written.has(name)).map((name): ProgramTensor => ({ name, access: 'read' })),
    ...[...made].map((name): ProgramTensor => ({ name, access: 'output' })),
  ];
}

function listUniforms(order: readonly Expression[]): {
  uniforms: UniformStep[];
  uniformOf: Map<Expression, number>;
} {
  const uniforms: UniformStep[] = [];
  const uniformOf = new Map<Expression, number>();
  for (const node of order) {
    if (!node.uniform) continue;
    uniformOf.set(node, uniforms.length);
    if (node.kind === 'constant') uniforms.push({ kind: 'constant', value: node.value });
    else if (node.kind === 'uniform') uniforms.push({ kind: 'input', name: node.label });
    else {
      const operands = node.operands.map((o) => uniformOf.get(o) as number);
      uniforms.push({ kind: 'operation', op: node.op, operands });
    }
  }
  return { uniforms, uniformOf };
}

/**
 * A value that is to be stored in a tensor is computed right there when nothing later still needs what the tensor
 * held; else it is computed in a temporary and copied at the end.
 */
function chooseHomes(
  body: readonly Expression[],
  stores: readonly [string, Expression][],
  registerOf: ReadonlyMap<string, number>,
): { home: Map<Expression, number>; copies: [string, Expression][] } {
  const position = new Map(body.map((node, index) => [node, index]));
  const lastRead = new Map<string, number>();
  for (const [index, node] of body.entries()) {
    for (const operand of node.operands) if (operand.kind === 'tensor') lastRead.set(operand.label, index);
  }
  for (const [, value] of stores) if (value.kind === 'tensor') lastRead.set(value.label, Number.POSITIVE_INFINITY);

  const home = new Map<Expression, number>();
  const copies: [string, Expression][] = [];
  for (const [target, value] of stores) {
    if (value.kind === 'tensor' && value.label === target) continue;
    const at = position.get(value);
    if (at !== undefined && !home.has(value) && (lastRead.get(target) ?? -1) <= at) {
      home.set(value, registerOf.get(target) as number);
    } else copies.push([target, value]);
  }
  return { home, copies };
}

function lastUses(body: readonly Expression[], copies: readonly [string, Expression][]): Map<Expression, number> {
  const last = new Map<Expression, number>();
  for (const [index, node] of body.entries()) for (const operand of node.operands) last.set(operand, index);
  for (const [, value] of copies) last.set(value, Number.POSITIVE_INFINITY);
  return last;
}

class Emitter {
  readonly code: number[] = [];
  temporaries = 0;
  readonly #free: number[] = [];
  readonly #register = new Map<Expression, number>();

  constructor(
    private readonly registerOf: ReadonlyMap<string, number>,
    private readonly uniformOf: ReadonlyMap<Expression, number>,
    private readonly home: ReadonlyMap<Expression, number>,
    private readonly lastUse: ReadonlyMap<Expression, number>,
  ) {}

  #temporary(): number {
    return this.#free.pop() ?? this.registerOf.size + this.temporaries++;
  }

  #source(value: Expression): number {
    if (value.uniform) return -(this.uniformOf.get(value) as number) - 1;
    if (value.kind === 'tensor') return this.registerOf.get(value.label) as number;
    return this.#register.get(value) as number;
  }

  #push(op: number, destination: number, operands: readonly number[]): void {
    const words = [op, destination, ...operands];
    while (words.length < INSTRUCTION_WORDS) words.push(0);
    this.code.push(...words);
  }

  /** Saves what a tensor held before the program writes to it, for a store at the end. */
  park(value: Expression, writes: readonly [string, Expression][]): number | undefined {
    if (value.kind !== 'tensor' || !writes.some(([name]) => name === value.label)) return undefined;
    const register = this.#temporary();
    this.#push(Opcode.copy, register, [this.#source(value)]);
    return register;
  }

  operation(node: Expression, index: number): void {
    const sources = node.operands.map((operand) => this.#source(operand));
    for (const operand of new Set(node.operands)) {
      const register = this.#register.get(operand);
      if (register === undefined || this.lastUse.get(operand) !== index) continue;
      if (register >= this.registerOf.size) this.#free.push(register);
    }
    const destination = this.home.get(node) ?? this.#temporary();
    this.#register.set(node, destination);
    this.#push(node.op, destination, sources);
  }

  store(target: number, value: Expression, parked: number | undefined): void {
    this.#push(Opcode.copy, target, [parked ?? this.#source(value)]);
  }
}
