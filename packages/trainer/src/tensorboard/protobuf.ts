/** One field of a protocol buffer message, encoded. */
export type Field = Uint8Array;

const text = new TextEncoder();

/** Several fields as one message. */
export function message(...fields: readonly Field[]): Uint8Array {
  const size = fields.reduce((sum, field) => sum + field.length, 0);
  const out = new Uint8Array(size);
  let at = 0;
  for (const field of fields) {
    out.set(field, at);
    at += field.length;
  }
  return out;
}

/** An integer >= 0. */
export function integerField(number: number, value: number): Field {
  return message(varint(number << 3), varint(value));
}

/** A double. */
export function doubleField(number: number, value: number): Field {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return message(varint((number << 3) | 1), bytes);
}

/** Text, bytes or a message inside. */
export function bytesField(number: number, value: Uint8Array | string): Field {
  const bytes = typeof value === 'string' ? text.encode(value) : value;
  return message(varint((number << 3) | 2), varint(bytes.length), bytes);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
