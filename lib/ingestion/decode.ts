/**
 * The text of a file: by its byte order mark, as UTF-8 when it is valid, as UTF-16 when every other byte is nought,
 * else in the encoding that the file names (`declared`), else windows-1251, in which older sites of the region wrote.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const encoding = encodingByMark(bytes) ?? encodingByNoughts(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  return decodedUtf8(bytes) ?? new TextDecoder(known(declared) ?? "windows-1251").decode(bytes);
}

/** The encoding that the beginning of an HTML file names. → https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(beginning)?.[1] ?? null;
}

function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

// Spaces, line ends and figures of a UTF-16 text have a nought in one half, whatever its script.
function encodingByNoughts(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const noughts = (half: number) => sample.filter((byte, index) => byte === 0 && index % 2 === half).length;
  const [even, odd] = [noughts(0), noughts(1)];
  if (even + odd < sample.length / 50 || Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  return even > odd ? "utf-16be" : "utf-16le";
}

function decodedUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
