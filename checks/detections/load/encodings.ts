/** What the encoding modifiers make of a text (Sigma specification, appendix on modifiers). */
export const ENCODINGS: ReadonlyMap<string, (text: string) => Uint8Array> = new Map([
  ['utf16le', littleEndian],
  ['wide', littleEndian],
  ['utf16be', (text) => Buffer.from(littleEndian(text)).swap16()],
  ['utf16', (text) => Buffer.concat([Uint8Array.of(0xff, 0xfe), littleEndian(text)])],
]);

function littleEndian(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}

export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** At the start of a shifted form the first characters also hold bits of what stands before. */
const START = [0, 2, 3];
/** At its end, by the number of bytes modulo three, the last ones hold bits of what follows. */
const END = [0, -3, -2];

/** The three forms that base64 text around these bytes can take, without their unstable ends. */
export function base64OffsetsOf(bytes: Uint8Array): readonly string[] {
  return START.map((start, shift) => {
    const encoded = base64Of(Buffer.concat([Buffer.alloc(shift, ' '), bytes]));
    const end = END[(bytes.length + shift) % 3] ?? 0;
    return encoded.slice(start, encoded.length + end);
  });
}
