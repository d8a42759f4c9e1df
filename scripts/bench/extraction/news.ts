import { listItemFiles, readItemFile } from "../../corpus/read";

let once: string | null = null;

/** So many characters of Russian news: the training items of the corpus one after another, again from the first when they end. */
export function newsOf(length: number): string {
  once ??= listItemFiles()
    .map(readItemFile)
    .filter(({ header }) => header.language === "ru" && header.split === "train")
    .map(({ text }) => text)
    .join("\n\n");
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
