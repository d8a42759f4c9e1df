import { getTranslations } from "next-intl/server";
import { When } from "@/app/_components/when";
import type { CaptureView } from "@/lib/articles/article";

/** How the bytes of each revision came. */
export async function CapturesSection({ captures }: { captures: CaptureView[] }) {
  const say = await getTranslations("filing.manage");
  return (
    <section aria-labelledby="captures">
      <h2 id="captures">{say("captures")}</h2>
      <div className="captures">
        <table>
          <thead>
            <tr>
              <th scope="col">{say("capture-revision")}</th>
              <th scope="col">{say("capture-when")}</th>
              <th scope="col">{say("capture-how")}</th>
              <th scope="col">{say("capture-size")}</th>
              <th scope="col">{say("capture-sha")}</th>
            </tr>
          </thead>
          <tbody>
            {captures.map(({ id, revisionNumber, capturedAt, method, fileName, size, sha256 }) => (
              <tr key={id}>
                <th scope="row">{revisionNumber}</th>
                <td>
                  <When at={capturedAt} />
                </td>
                <td>{say(`method-${method}`, { name: fileName ?? "" })}</td>
                <td>{say("bytes", { count: size })}</td>
                <td>
                  <code>{sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
