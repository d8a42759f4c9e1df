import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { orNotFound, readQuery } from "@/app/_request/query";
import { checkAudit, listAudit } from "@/lib/accounts/queries/audit";
import { AdminPage } from "../_parts/admin-page";
import { adminViewer } from "../_parts/admin-viewer";

const Query = z.object({ cursor: z.string().optional(), check: z.string().optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("rooms.audit"), robots: { index: false } };
}

export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  const viewer = await adminViewer("audit:read");
  const { cursor, check } = await readQuery(Query, searchParams);
  const [{ items, next }, broken, say, format] = await Promise.all([
    orNotFound(listAudit(viewer, { cursor })),
    check ? checkAudit(viewer) : undefined,
    getTranslations("admin"),
    getFormatter(),
  ]);

  return (
    <AdminPage room="audit">
      <ChainResult broken={broken} />
      <table className="audit stack">
        <caption className="hint">{say("audit.caption")}</caption>
        <thead>
          <tr>
            {(["seq", "at", "by", "action", "subject", "detail"] as const).map((column) => (
              <th scope="col" key={column}>
                {say(`audit.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ seq, at, byName, action, subject, detail }) => (
            <tr key={seq}>
              <th scope="row" className="num">
                {seq}
              </th>
              <td>
                <time dateTime={at.toISOString()}>
                  {format.dateTime(at, { dateStyle: "short", timeStyle: "medium" })}
                </time>
              </td>
              <td>{byName ?? say("audit.archive")}</td>
              <td>
                <code>{action}</code>
              </td>
              <td>
                <code>{subject}</code>
              </td>
              <td>{detail !== "{}" && <code>{detail}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && (
        <a className="more" href={`/admin/audit?cursor=${next}`}>
          {say("more")}
        </a>
      )}
    </AdminPage>
  );
}

async function ChainResult({ broken }: { broken: number | null | undefined }) {
  const say = await getTranslations("admin.audit");
  if (broken === undefined) {
    return (
      <p>
        <a href="/admin/audit?check=1">{say("check")}</a>
      </p>
    );
  }
  return (
    <div className={broken === null ? "alert info" : "alert"} role="status">
      <p>{broken === null ? say("whole") : say("broken", { seq: broken })}</p>
    </div>
  );
}
