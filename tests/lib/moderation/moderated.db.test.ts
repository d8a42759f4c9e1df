import { afterAll, expect, test } from "vitest";
import { may } from "@/lib/access/policy";
import { moderatedAnnotationsSql } from "@/lib/access/readable";
import { GUEST, type SignedIn, SYSTEM, type Viewer, viewerId } from "@/lib/access/viewer";
import { VISIBILITIES } from "@/lib/annotations/annotation";
import { db, disconnect, sql } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { aGroup } from "@/tests/support/a-group";
import { aViewer } from "@/tests/support/a-user";

afterAll(disconnect);

test("the queue holds exactly what the policy lets somebody moderate, one by one", async () => {
  const [reader, member, moderator, editor, admin] = [
    await aViewer(),
    await aViewer(),
    await aViewer(),
    await aViewer({ role: "editor" }),
    await aViewer({ role: "admin" }),
  ];
  const suspended: SignedIn = { ...(await aViewer({ role: "editor" })), suspended: true };
  const { id: groupId } = await aGroup({ members: [member, editor], moderators: [moderator, suspended] });
  const authors = [null, ...[reader, member, moderator, editor, admin].map(({ id }) => id)];
  const planted = authors.flatMap((creatorId) =>
    VISIBILITIES.map((visibility) => ({ id: newId(), creatorId, visibility })),
  );
  await db.annotation.createMany({
    data: planted.map((row) => ({
      ...{ ...row, motivations: ["commenting" as const], targetKey: `x:${row.id}`, targetUri: "https://a.kg/" },
      groupId: row.visibility === "group" ? groupId : null,
    })),
  });
  const people: [Viewer, "member" | "moderator" | null][] = [
    ...([GUEST, SYSTEM, reader, admin] as const).map((viewer): [Viewer, null] => [viewer, null]),
    ...([member, editor] as const).map((viewer): [Viewer, "member"] => [viewer, "member"]),
    ...([moderator, suspended] as const).map((viewer): [Viewer, "moderator"] => [viewer, "moderator"]),
  ];
  for (const [viewer, role] of people) {
    const { rows } = await sql<{ id: string }>(
      `SELECT n."id" FROM "Annotation" n WHERE n."id" = ANY($2)
         AND ${moderatedAnnotationsSql(viewer, "$1")} AND $1::text IS NOT DISTINCT FROM $1`,
      [viewerId(viewer), planted.map(({ id }) => id)],
    );
    const allowed = planted.filter(({ creatorId, visibility }) =>
      may(viewer, "annotation:moderate", { creatorId, visibility, groupRole: visibility === "group" ? role : null }),
    );
    const name = viewer.kind === "user" ? `${viewer.role} ${role}` : viewer.kind;
    expect(rows.map(({ id }) => id).sort(), name).toEqual(allowed.map(({ id }) => id).sort());
  }
});
