/** A file of an archive. */
export interface Packed {
  name: string;
  content: string;
}

const BLOCK = 512;

/**
 * Files as one, in the plainest form that every system opens. Names are ASCII of at most 100 letters.
 * → POSIX.1-1988 ustar
 */
export async function* tar(files: AsyncIterable<Packed>): AsyncGenerator<Uint8Array> {
  for await (const { name, content } of files) {
    const bytes = Buffer.from(content, "utf8");
    yield header(name, bytes.length);
    yield bytes;
    yield Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const field = (at: number, words: string) => block.write(words, at, "latin1");
  field(0, name.slice(0, 100));
  field(100, "0000644\0");
  field(108, "0000000\0");
  field(116, "0000000\0");
  field(124, `${size.toString(8).padStart(11, "0")}\0`);
  field(136, "00000000000\0");
  field(148, "        "); // the sum is counted as if it were blanks
  field(156, "0");
  field(257, "ustar\x0000");
  const sum = block.reduce((total, byte) => total + byte, 0);
  field(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return block;
}
