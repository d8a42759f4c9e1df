import { getFormatter, getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import type { TokenView } from "@/lib/accounts/tokens";
import { revokeTokenHere } from "../actions";

/** The keys a person has given to programs, and the way to end each. */
export async function Tokens({ tokens, kind }: { tokens: readonly TokenView[]; kind: TokenView["kind"] }) {
  const [say, format] = await Promise.all([getTranslations("tokens"), getFormatter()]);
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const shown = tokens.filter((token) => token.kind === kind);
  if (shown.length === 0) return kind === "personal" ? <p className="hint">{say("none")}</p> : null;
  return (
    <ul className="sessions">
      {shown.map(({ id, name, scopes, createdAt, lastUsedAt, expiresAt }) => (
        <li key={id}>
          <div>
            <b>{name}</b>
            <p>{format.list(scopes.map((scope) => say(`short.${scope}`)))}</p>
            <p className="meta">
              <span>{say("made", { day: day(createdAt) })}</span>
              {expiresAt && kind === "personal" && <span>{say("until", { day: day(expiresAt) })}</span>}
              <span>{lastUsedAt ? say("used", { moment: moment(lastUsedAt) }) : say("unused")}</span>
            </p>
          </div>
          <ActionForm action={revokeTokenHere}>
            <input type="hidden" name="tokenId" value={id} />
            <Submit className="btn">
              {say("revoke")} <span className="vh">{name}</span>
            </Submit>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
