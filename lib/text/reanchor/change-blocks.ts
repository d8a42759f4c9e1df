import diff from "fast-diff";

/** A stretch of two texts: the same in both, or the one in place of the other. Offsets are UTF-16, ends exclusive. */
export interface ChangeBlock {
  same: boolean;
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

/**
 * What of an older text stands where in a newer one, by words. The blocks cover both texts without gaps.
 * → E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986
 */
export function changeBlocks(before: string, after: string): ChangeBlock[] {
  const [oldTokens, newTokens] = [tokensOf(before), tokensOf(after)];
  const letters = new Letters();
  const changes = diff(letters.spell(oldTokens), letters.spell(newTokens));
  const blocks: ChangeBlock[] = [];
  let [oldAt, newAt, oldStart, newStart] = [0, 0, 0, 0];
  for (const [kind, spelled] of changes) {
    for (let unit = 0; unit < spelled.length; unit++) {
      const oldWords = kind === diff.INSERT ? "" : (oldTokens[oldAt++] ?? "");
      const newWords = kind === diff.DELETE ? "" : (newTokens[newAt++] ?? "");
      const [oldEnd, newEnd] = [oldStart + oldWords.length, newStart + newWords.length];
      append(blocks, { same: kind === diff.EQUAL && oldWords === newWords, oldStart, oldEnd, newStart, newEnd });
      [oldStart, newStart] = [oldEnd, newEnd];
    }
  }
  return blocks;
}

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_']+|\s+|[^\p{L}\p{M}\p{N}_'\s]/gu) ?? [];

function append(blocks: ChangeBlock[], next: ChangeBlock): void {
  const last = blocks.at(-1);
  if (last?.same !== next.same) {
    blocks.push(next);
    return;
  }
  last.oldEnd = next.oldEnd;
  last.newEnd = next.newEnd;
}

const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const LAST = 0xffff;

/** Gives every word a letter of its own, so that a comparison of strings compares words. */
class Letters {
  readonly #codes = new Map<string, number>();
  #next = 1;

  spell(tokens: readonly string[]): string {
    const units: string[] = [];
    for (let from = 0; from < tokens.length; from += 4096) {
      units.push(String.fromCharCode(...tokens.slice(from, from + 4096).map((token) => this.#codeOf(token))));
    }
    return units.join("");
  }

  // Past 63,000 different words the rest share a letter; whoever reads the blocks compares the words themselves.
  #codeOf(token: string): number {
    const known = this.#codes.get(token);
    if (known !== undefined) return known;
    const code = this.#next;
    if (code === LAST) return LAST;
    this.#next = code + 1 === SURROGATES ? AFTER_SURROGATES : code + 1;
    this.#codes.set(token, code);
    return code;
  }
}
