import { type Figure, measured, reportFigures } from "../figures";
import { faultsOf } from "./extraction/faults-of";
import { hostileTexts } from "./extraction/hostile-texts";
import { newsOf } from "./extraction/news";
import { fastest, read } from "./extraction/read";

// `npm run bench -- extraction`: how fast texts are read, whether the time grows with the length alone, and what
// becomes of texts that nobody would write. All times are processor time of this process.
const KB = 1024;
const MOST = 2 * KB * KB;
const HOSTILE = 512 * KB;
const FLAT = 2; // times the time a kilobyte; quadratic growth from 512 KB would be four, from 1 KB two thousand
const FLAT_WHEN_HOSTILE = 4; // quadratic would be eight

function main(parameters: readonly string[]): void {
  reportFigures([...speed(), ...growth(), ...hostile()], parameters);
}

/** Documents of 2.5 KB of UTF-8, and of 2,500 characters, each another text: words are met anew as in real work. */
function speed(): Figure[] {
  return [documentsOf("2.5 KB", RUSSIAN_LETTERS, { atLeast: 100 }), documentsOf("2,500 characters", 2500, {})];
}

/** Of 2.5 KB: Russian news have 1.8 bytes a character. */
const RUSSIAN_LETTERS = 1420;

function documentsOf(size: string, length: number, bar: { atLeast?: number }): Figure {
  const all = newsOf(400 * length);
  const documents = Array.from({ length: 400 }, (_, index) => all.slice(index * length, (index + 1) * length));
  for (const text of documents.slice(0, 50)) read(text);
  const cold = fastest(() => documents.map((text) => read(text)), 1);
  const warm = fastest(() => documents.map((text) => read(text)), 2);
  const perSecond = (milliseconds: number): number => Math.round((documents.length * 1000) / milliseconds);
  const bytes = Math.round(Buffer.byteLength(all) / documents.length);
  return measured(`documents of ${size}`, perSecond(warm), "documents/s", {
    ...bar,
    reference: `400 documents of our corpus of ${bytes} bytes; ${perSecond(cold)} when each is read for the first time`,
  });
}

/** Time a kilobyte for longer and longer texts, against the shorter text of the same run. */
function growth(): Figure[] {
  const shapes: [string, string][] = [
    ["news", newsOf(MOST)],
    ["one endless line", newsOf(MOST).replaceAll("\n", " ")],
  ];
  return shapes.map(([shape, text]) => {
    const sizes = [KB, 8 * KB, 64 * KB, 512 * KB, MOST];
    const each = sizes.map((size) => perKilobyte(text.slice(0, size), size));
    const [first = 1, ...longer] = each;
    const table = each.map((time, index) => `${sizeOf(sizes[index] ?? 0)} ${time.toFixed(3)}`).join(", ");
    return measured(
      `${shape}: time a KB, 2 MB against the dearest shorter`,
      rounded((longer.at(-1) ?? 0) / Math.max(first, ...longer.slice(0, -1))),
      "×",
      {
        atMost: FLAT,
        reference: `ms a KB: ${table}; linear is 1`,
      },
    );
  });
}

function perKilobyte(text: string, size: number): number {
  const times = Math.max(1, Math.round((256 * KB) / size));
  const run = (): void => {
    for (let done = 0; done < times; done++) read(text);
  };
  return fastest(run, size < MOST ? 2 : 1) / ((times * size) / KB);
}

const sizeOf = (bytes: number): string => (bytes >= KB * KB ? `${bytes / KB / KB} MB` : `${bytes / KB} KB`);

/** Long texts that nobody would write, and the empty ones: nothing is thrown and every offset is right. */
function hostile(): Figure[] {
  const texts = hostileTexts(HOSTILE);
  const results = texts.map(({ name, text }) => {
    const faults: string[] = [];
    const time = fastest(() => faults.push(...faultsOf(text)), 1);
    return { name, faults, times: text.length < HOSTILE ? 1 : time / (text.length / KB) / ofShorter(text) };
  });
  const broken = results.filter(({ faults }) => faults.length > 0);
  const worst = results.reduce((one, other) => (other.times > one.times ? other : one));
  return [
    measured("hostile texts with a fault", broken.length, "texts", {
      atMost: 0,
      reference:
        broken.map(({ name, faults }) => `${name}: ${faults[0]}`).join("; ") ||
        `${texts.length} texts: most of 512 KB, as Russian; the short ones in five languages`,
    }),
    measured("hostile texts: time a KB, 512 KB against 64 KB", rounded(worst.times), "×", {
      atMost: FLAT_WHEN_HOSTILE,
      reference: `worst: ${worst.name}; linear is 1`,
    }),
  ];
}

/** Milliseconds a KB of the beginning of a long text. */
const ofShorter = (text: string): number => Math.max(LEAST, perKilobyte(text.slice(0, 64 * KB), 64 * KB));

/** A twentieth of what news take: of less the caches of the processor tell more than our work does. */
const LEAST = 0.25;

const rounded = (value: number): number => Math.round(value * 100) / 100;

main(process.argv.slice(2));
