"use client";

import { Failed } from "./_components/failed/failed";
import { failedWords } from "./_components/failed/failed-words";
import "./_styles/house.css";

/** When the house itself could not be built around a page. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const words = failedWords();
  return (
    <html lang={words.locale}>
      <body>
        <title>{words["failed-title"]}</title>
        <Failed digest={error.digest} again={() => window.location.reload()} />
      </body>
    </html>
  );
}
