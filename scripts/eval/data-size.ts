import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Figure, measured } from "../figures";

const MEGABYTE = 1024 * 1024;

/** What the extractor reads from disk, packed: the dictionary of word forms and the trained weights. */
export function dataSize(): Figure[] {
  const files = ["dictionary", "weights"].flatMap((folder) =>
    globSync(`data/${folder}/**/*`).filter((path) => statSync(path).isFile() && isRead(path)),
  );
  const sizes = files.map((path) => (path.endsWith(".gz") ? statSync(path).size : gzipSync(readFileSync(path)).length));
  const total = sizes.reduce((all, size) => all + size, 0) / MEGABYTE;
  return [
    measured("weights and dictionary on disk, gzip", Math.round(total * 100) / 100, "MB", {
      atMost: 12,
      reference: `${files.length} files of data/dictionary and data/weights${existsSync("data/weights") ? "" : " (no weights yet)"}`,
    }),
  ];
}

/** Licences, notices and what is for readers of the folder is not read by the extractor. */
const isRead = (path: string): boolean => !/(?:LICEN[CS]E[^/]*|NOTICE[^/]*|\.md)$/u.test(path);
