import { z } from "zod";
import { CorpusFault, type Header } from "./item";

export const LANGUAGES = ["ru", "ky", "uz", "uz-Cyrl"] as const;
export const SPLITS = ["train", "names", "test"] as const;
export const GENRES = ["brief", "report", "interview", "tender", "statistics", "box"] as const;
export const TOPICS = ["politics", "economy", "courts", "accidents", "weather", "sport", "culture", "society"] as const;

const HeaderSchema: z.ZodType<Header> = z.strictObject({
  id: z.string().regex(/^(ru|ky|uz)-[a-z]+-\d{3}$/),
  language: z.enum(LANGUAGES),
  split: z.enum(SPLITS),
  genre: z.enum(GENRES),
  topic: z.enum(TOPICS),
  publishedAt: z.iso.date(),
  licence: z.literal("CC0-1.0"),
});

/** Reads "name: value" lines. Throws a CorpusFault. */
export function readHeader(lines: readonly string[], file: string): Header {
  const values = lines.map((line, index) => {
    const [, name, value] = /^([A-Za-z]+): (\S.*)$/.exec(line) ?? [];
    if (!name || !value) throw new CorpusFault(file, index + 1, `"${line}" is not "name: value"`);
    return [name, value] as const;
  });
  const read = HeaderSchema.safeParse(Object.fromEntries(values));
  if (!read.success) throw new CorpusFault(file, 1, z.prettifyError(read.error).replaceAll("\n", " "));
  return read.data;
}
