import { getTranslations } from "next-intl/server";
import { When } from "@/app/_components/when";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import type { AuthorRecord } from "@/lib/moderation/author-queries";
import { plainStart } from "./plain-start";

/** Who wrote it: since when, what stood, what was taken away; for admins the way to their account. */
export async function Author({ viewer, record }: { viewer: Viewer; record: AuthorRecord | null }) {
  const [say, roles] = await Promise.all([getTranslations("moderation.side"), getTranslations("admin.roles")]);
  if (!record) {
    return (
      <>
        <h2 className="sm">{say("author")}</h2>
        <p>{say("imported")}</p>
      </>
    );
  }
  const { published, held, taken, suspendedAt } = record;
  return (
    <>
      <h2 className="sm">
        {say("author")}: {record.name}
      </h2>
      <dl>
        <Row term={say("role")}>{roles(record.role)}</Row>
        <Row term={say("since")}>
          <When at={record.since} hasTime={false} />
        </Row>
        {suspendedAt && (
          <Row term={say("suspended")}>
            <When at={suspendedAt} hasTime={false} />
          </Row>
        )}
        <Row term={say("published")}>{published}</Row>
        <Row term={say("held")}>{held}</Row>
        <Row term={say("taken")}>{taken}</Row>
      </dl>
      {may(viewer, "user:suspend", { userId: record.id, role: record.role }) && (
        <p className="ways">
          <a href={`/admin/users?${new URLSearchParams({ q: record.name })}`}>{say("suspend")}</a>
        </p>
      )}
      <Latest latest={record.latest} />
    </>
  );
}

const Row = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

async function Latest({ latest }: { latest: AuthorRecord["latest"] }) {
  const [say, told, reason] = await Promise.all([
    getTranslations("moderation.side"),
    getTranslations("moderation.told"),
    getTranslations("moderation.reason"),
  ]);
  return (
    <>
      <h2 className="sm">{say("decisions")}</h2>
      {latest.length === 0 ? (
        <p>{say("no-decisions")}</p>
      ) : (
        <ol>
          {latest.map((decision) => (
            <li key={decision.id}>
              <b>{told(decision.action)}</b>
              {decision.reason && `, ${reason(decision.reason)}`}
              <p className="quiet">
                {plainStart(decision.excerpt, 60)} <When at={decision.createdAt} hasTime={false} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
