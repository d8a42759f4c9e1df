import { type Line, type Named, outermost } from "@/lib/extraction/figures/scene";
import { leadIn } from "@/lib/extraction/figures/surroundings";

/** "Завод «Жаз» в цифрах:": the one thing that the sentence before a list names, of its items; null where it names several. */
export function listOwner(lines: readonly Line[], line: Line): Named | null {
  const lead = leadIn(lines, line);
  return lead && onlyOne(lead);
}

const owners = new WeakMap<Line, Named | null>();

function onlyOne(line: Line): Named | null {
  const known = owners.get(line);
  if (known !== undefined) return known;
  const all = outermost(line.named);
  const [first] = all;
  const owner = first && first.kind !== "person" && all.every(({ key }) => key === first.key) ? first : null;
  owners.set(line, owner);
  return owner;
}
