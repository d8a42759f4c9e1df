"use client";

import { useSyncExternalStore } from "react";

/** Says that the network is away while it is. */
export function OfflineHint({ title, words }: { title: string; words: string }) {
  const isOnline = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  if (isOnline) return null;
  return (
    <div className="alert info offline" role="status">
      <p>
        <b>{title}</b> {words}
      </p>
    </div>
  );
}

function listen(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
