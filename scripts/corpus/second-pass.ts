import { existsSync } from "node:fs";
import type { AnnotatedItem } from "./item";
import { listItemFiles, readItemFile } from "./read";

const SECOND_PASS = "data/corpus/second-pass";

/** Items annotated twice, which lie under data/corpus/second-pass by the path of the first; throws where there is no first. */
export function readBothPasses(): [first: AnnotatedItem, second: AnnotatedItem][] {
  return listItemFiles(SECOND_PASS).map((file) => {
    const first = file.replace("second-pass/", "");
    if (!existsSync(first)) throw new Error(`${file} has no first pass ${first}`);
    return [readItemFile(first), readItemFile(file)];
  });
}
