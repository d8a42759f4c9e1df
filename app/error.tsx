"use client";

import { Failed } from "./_components/failed/failed";

interface Props {
  error: Error & { digest?: string };
}

/** Inside the house: masthead and foot stay. The server is asked again, so that a passing failure passes. */
export default function ErrorPage({ error }: Props) {
  return <Failed digest={error.digest} again={() => window.location.reload()} />;
}
