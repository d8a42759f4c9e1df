import type { Db } from "@/lib/platform/db";
import { mentionedNames } from "@/lib/text/markdown/mentions";
import type { Visibility } from "../annotation";

/** No more people are called by one annotation. */
const MOST = 10;

interface Written {
  id: string;
  body: string;
  visibility: Visibility;
  groupId: string | null;
}

/** Keeps whom a body mentions: people of that very name who may read it. Nobody is told of what they may not read. */
export async function readMentions(tx: Db, { id, body, visibility, groupId }: Written): Promise<void> {
  const names = mentionedNames(body).slice(0, MOST);
  if (names.length === 0 || visibility === "private") return;
  const people = await tx.user.findMany({
    where: {
      name: { in: names, mode: "insensitive" },
      suspendedAt: null,
      ...(visibility === "group" && { groups: { some: { groupId: groupId ?? "" } } }),
      ...(visibility === "newsroom" && { role: { in: ["editor", "admin"] } }),
    },
    select: { id: true },
    take: MOST,
  });
  const data = people.map(({ id: userId }) => ({ annotationId: id, userId }));
  if (data.length > 0) await tx.annotationMention.createMany({ data, skipDuplicates: true });
}
