import type { SignedIn } from "@/lib/access/viewer";
import type { AnnotationStatus, Visibility } from "@/lib/annotations/annotation";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { comparableName } from "@/lib/text/normalise";
import { aUser } from "../../support/a-user";
import { EDITORS, EVERYBODY, type Identity, NOBODY, type Person } from "./people";
import { unique } from "./unique";

/** Each kind of note that some may read and others may not. */
export const NOTE_KINDS = [
  ...(["public", "private", "group", "newsroom", "held", "removed", "deleted", "heldInGroup"] as const),
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const AUTHOR_AND_EDITORS: readonly Person[] = ["author", ...EDITORS];
/** Who may read the words of each kind. */
export const READ_BY: Record<NoteKind, readonly Person[]> = {
  public: EVERYBODY,
  private: ["author"],
  group: ["author", "member", "groupModerator"],
  newsroom: AUTHOR_AND_EDITORS,
  held: AUTHOR_AND_EDITORS,
  removed: AUTHOR_AND_EDITORS,
  deleted: NOBODY,
  heldInGroup: ["author", "groupModerator"],
};

/** A word that stands in notes of one kind and nowhere else. */
export const NOTE_CANARY: Record<NoteKind, string> = {
  public: "Воробейобщий",
  private: "Воробейличный",
  group: "Воробейгрупповой",
  newsroom: "Воробейредакции",
  held: "Воробейпридержанный",
  removed: "Воробейснятый",
  deleted: "Воробейудалённый",
  heldInGroup: "Воробейгруппыпридержанный",
};

export interface Notes {
  /** Ids of notes on words. */
  notes: Record<NoteKind, string>;
  /** Ids of comments on the whole. */
  comments: Record<NoteKind, string>;
  group: { id: string; slug: string };
  /** Who wrote them all. */
  author: string;
}

/** A note and a comment of each kind about an article, all by `author`, with the canary of their kind in them. */
export async function plantNotes(slug: string, people: ReadonlyMap<Person, Identity>): Promise<Notes> {
  const author = idOf(people, "author");
  const group = await aGroup({ member: [author, idOf(people, "member")], moderator: [idOf(people, "groupModerator")] });
  const ids = async (isNote: boolean) => {
    const made = NOTE_KINDS.map(
      async (kind) => [kind, await aNote({ kind, slug, author, groupId: group.id, isNote })] as const,
    );
    return Object.fromEntries(await Promise.all(made)) as Record<NoteKind, string>;
  };
  return { notes: await ids(true), comments: await ids(false), group, author };
}

function idOf(people: ReadonlyMap<Person, Identity>, person: Person): string {
  const id = people.get(person)?.viewer?.id;
  if (!id) throw new Error(`${person} has no account`);
  return id;
}

/** A group with these people in it. */
export async function aGroup(people: { member?: string[]; moderator?: string[] }): Promise<Notes["group"]> {
  const [id, slug] = [newId(), `group-${unique()}`];
  const members = (["member", "moderator"] as const).flatMap((role) =>
    (people[role] ?? []).map((userId) => ({ userId, role })),
  );
  await db.group.create({ data: { id, slug, name: `Группа ${slug}`, members: { create: members } } });
  return { id, slug };
}

interface ANote {
  kind: NoteKind;
  slug: string;
  author: string;
  groupId: string;
  isNote?: boolean;
}

/** Written as it lies in the database, so that it is there whatever the commands think of it. */
export async function aNote({ kind, slug, author, groupId, isNote = true }: ANote): Promise<string> {
  const article = await db.article.findUniqueOrThrow({ where: { slug }, include: { currentRevision: true } });
  const { currentRevision: revision } = article;
  if (!revision) throw new Error(`${slug} has no text`);
  const exact = revision.text.split(/\s/u, 1)[0] ?? "";
  const { visibility, status } = STORED[kind];
  const id = newId();
  await db.annotation.create({
    data: {
      ...{ id, creatorId: author, visibility, status, motivations: ["commenting"] },
      ...{ body: `${NOTE_CANARY[kind]} ${unique()}`, groupId: visibility === "group" ? groupId : null },
      ...{ targetKey: `article:${article.id}`, targetUri: `/articles/${slug}`, articleId: article.id },
      ...(isNote && { revisionId: revision.id, start: 0, end: exact.length, exact, prefix: "", suffix: "" }),
      ...(status === "deleted" ? { deletedAt: new Date() } : { tags: { create: tagOf(NOTE_CANARY[kind]) } }),
    },
  });
  return id;
}

const tagOf = (label: string) => ({ label, key: comparableName(label), position: 0 });

const STORED: Record<NoteKind, { visibility: Visibility; status: AnnotationStatus }> = {
  public: { visibility: "public", status: "published" },
  private: { visibility: "private", status: "published" },
  group: { visibility: "group", status: "published" },
  newsroom: { visibility: "newsroom", status: "published" },
  held: { visibility: "public", status: "held" },
  removed: { visibility: "public", status: "removed" },
  deleted: { visibility: "public", status: "deleted" },
  heldInGroup: { visibility: "group", status: "held" },
};

/**
 * A note that an action is about to be done to: by the actor where they are its `author`, else by somebody else; with the
 * actor in its group where they are a `member` or `groupModerator`.
 */
export async function aNoteFor(
  actor: SignedIn | null,
  person: Person,
  { kind = "public", slug, isNote = true }: { kind?: NoteKind; slug: string; isNote?: boolean },
): Promise<{ id: string; group: Notes["group"]; author: string }> {
  const author = person === "author" && actor ? actor.id : (await aUser()).id;
  const member = person === "member" && actor ? [author, actor.id] : [author];
  const moderator = person === "groupModerator" && actor ? [actor.id] : [];
  const group = await aGroup({ member, moderator });
  return { id: await aNote({ kind, slug, author, groupId: group.id, isNote }), group, author };
}
