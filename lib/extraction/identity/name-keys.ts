import { comparableName } from "@/lib/text/normalise";

/**
 * What all forms of a name share, whatever the script: "Марипов", "Мариповой", "Maripova" ⇒ "марипов"; "Алла", "Аллы" ⇒
 * "алл". Of several words only the last is cut; "Кенешбек уулу" stays.
 */
export function nameStem(name: string): string {
  const comparable = comparableName(name);
  const [, regular] = /^(.{2,}(?:[ое]в|[иы]н))(?:а|у|ым|е|ои|ых|ыми)?$/u.exec(comparable) ?? [];
  if (regular) return regular;
  const adjective = comparable.replace(/(ск|цк)(?:ии|ого|ому|им|ом|ая|ои|ую|ии|их|ы)$/u, "$1");
  if (adjective !== comparable) return adjective;
  const shorter = comparable.replace(/(?:ем|ом|ои|еи|[аеиоуыюя])$/u, "");
  return shorter.length > 1 ? shorter : comparable.replace(/[аеиоуыюя]$/u, "");
}

/** True when a letter more, less or other is all that parts two long words: "Саакашвили", "Сааакашвили". */
export function almostSame(one: string, other: string, atLeast: number): boolean {
  if (Math.min(one.length, other.length) < atLeast || Math.abs(one.length - other.length) > 1) return false;
  if (one.charAt(0) !== other.charAt(0)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
  if (one.length === other.length) return restOfOne.slice(1) === restOfOther.slice(1);
  return one.length > other.length ? restOfOne.slice(1) === restOfOther : restOfOne === restOfOther.slice(1);
}
