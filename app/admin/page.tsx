import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getSignUpMode } from "@/lib/accounts/queries/settings";
import { countUsers } from "@/lib/accounts/queries/users";
import { AdminPage } from "./_parts/admin-page";
import { adminViewer } from "./_parts/admin-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("title"), robots: { index: false } };
}

export default async function OverviewPage() {
  const viewer = await adminViewer("user:list");
  const [users, mode, say] = await Promise.all([countUsers(viewer), getSignUpMode(), getTranslations("admin")]);
  return (
    <AdminPage room="overview">
      <dl className="dl rooms">
        <div>
          <dt>
            <a href="/admin/users">{say("rooms.users")}</a>
          </dt>
          <dd>{say("overview.users", { count: users })}</dd>
        </div>
        <div>
          <dt>
            <a href="/admin/settings">{say("overview.sign-up")}</a>
          </dt>
          <dd>{say(`sign-up.${mode}`)}</dd>
        </div>
        <div>
          <dt>
            <a href="/admin/audit?check=1">{say("rooms.audit")}</a>
          </dt>
          <dd>{say("overview.audit")}</dd>
        </div>
      </dl>
    </AdminPage>
  );
}
