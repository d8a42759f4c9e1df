import type { Block } from "@/lib/text/block";
import { sourceLabel } from "@/lib/text/block-shapes";

/** The address, or else the name, in the line that says where the text comes from; null when there is no such line. */
export function findSourceLine(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find(({ omitted }) => omitted === "source");
  if (!block) return null;
  const line = text.slice(block.start, block.end);
  const named = line.slice(sourceLabel(line)?.length ?? 0).trim();
  return /https?:\/\/[^\s<>"«»]{1,2000}/iu.exec(named)?.[0] ?? (named === "" ? null : named);
}
