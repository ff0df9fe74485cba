/** Whether bytes begin as a JSON object does. */
export function isJson(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20) === 0x7b;
}
