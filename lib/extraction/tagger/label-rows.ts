/**
 * Records of up to eight rows of whole numbers, a number a label, in one stretch of memory: hundreds of thousands of small
 * arrays of their own would be too much for the collector of garbage. Rows that say nothing take no place.
 */
export class LabelRows {
  private readonly labels: number;
  /** Of a record first the bits of the rows it has, then these one after the other. */
  private numbers = new Int16Array(1024);
  private used = 0;

  constructor(labels: number) {
    this.labels = labels;
  }

  /** How much memory the records take, in numbers. */
  get size(): number {
    return this.used;
  }

  /** Forgets all records. */
  clear(): void {
    this.used = 0;
  }

  /** Keeps the rows, one after another in `sums`, and tells the place of their record. */
  add(sums: Int32Array): number {
    const { labels } = this;
    const place = this.used++;
    this.make(place + 1 + sums.length);
    let bits = 0;
    for (let row = 0, from = 0; from < sums.length; row++, from += labels) {
      if (!saysAnything(sums, from, from + labels)) continue;
      bits |= 1 << row;
      for (let at = from; at < from + labels; at++) this.numbers[this.used++] = sums[at] as number;
    }
    this.numbers[place] = bits;
    return place;
  }

  /**
   * Adds the rows of a record to the scores, as far as they have a place there: the first from `base` on, each further one to
   * the word before. So a record is read from end to end, which memory answers soonest.
   */
  addTo(scores: Int32Array, base: number, place: number): void {
    const { labels, numbers } = this;
    let from = place + 1;
    for (let bits = numbers[place] as number, to = base; bits !== 0; bits >>= 1, to -= labels) {
      if ((bits & 1) === 0) continue;
      if (to >= 0 && to < scores.length) {
        for (let label = 0; label < labels; label++)
          scores[to + label] = (scores[to + label] as number) + (numbers[from + label] as number);
      }
      from += labels;
    }
  }

  private make(needed: number): void {
    if (needed <= this.numbers.length) return;
    const grown = new Int16Array(Math.ceil(needed * 1.5));
    grown.set(this.numbers);
    this.numbers = grown;
  }
}

function saysAnything(sums: Int32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (sums[at] !== 0) return true;
  return false;
}
