import { promisify } from "node:util";
import { constants, crc32, deflateRaw } from "node:zlib";

const deflated = promisify(deflateRaw);
/** So far back deflate looks for what it has seen before, in bytes. */
const WINDOW = 32 * 1024;

/**
 * A page packed once, for answers that differ in nothing but their nonce. What stands between the nonces is deflated; a
 * nonce is put between as it is, in a block of its own, so that to answer is to join.
 */
export class PackedPage {
  private constructor(
    readonly pieces: readonly Buffer[],
    readonly packed: readonly Buffer[],
  ) {}

  /** @param nonceLength of every nonce that the page will get, in bytes */
  static async pack(pieces: readonly Buffer[], nonceLength: number): Promise<PackedPage> {
    // Words of one piece are found again in the next, but never those of a nonce: no page holds what stands for it here.
    const anyNonce = Buffer.alloc(nonceLength);
    const packed: Buffer[] = [];
    let before: Buffer = Buffer.alloc(0);
    for (const piece of pieces) {
      const seen = before.length > 0 ? { dictionary: before } : {};
      packed.push(await deflated(piece, { ...seen, finishFlush: constants.Z_FULL_FLUSH }));
      before = Buffer.concat([before, piece, anyNonce]).subarray(-WINDOW);
    }
    return new PackedPage(pieces, packed);
  }

  /** The page with a nonce as a gzip file. → RFC 1952 §2.3 */
  with(nonce: string): Buffer {
    const word = Buffer.from(nonce);
    const between = storedBlock(word);
    const blocks = this.packed.flatMap((block, index) => (index === 0 ? [block] : [between, block]));
    let [sum, size] = [0, 0];
    for (const [index, piece] of this.pieces.entries()) {
      if (index > 0) sum = crc32(word, sum);
      sum = crc32(piece, sum);
      size += piece.length + (index > 0 ? word.length : 0);
    }
    const end = Buffer.alloc(8);
    end.writeUInt32LE(sum, 0);
    end.writeUInt32LE(size % 2 ** 32, 4);
    return Buffer.concat([HEAD, ...blocks, LAST_BLOCK, end]);
  }
}

const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** Bytes as they are, after a block that ended with a byte. → RFC 1951 §3.2.4 */
function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(~bytes.length & 0xffff, 3);
  return Buffer.concat([head, bytes]);
}
