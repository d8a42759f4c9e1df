import type { ServerResponse } from "node:http";

declare global {
  var spravkaAnswering: Map<string, ServerResponse> | undefined;
}

/**
 * The answers under way, by the id of their request. Kept on the global object because Next.js bundles the pages apart
 * from the server that they run in.
 */
export function answersUnderWay(): Map<string, ServerResponse> {
  globalThis.spravkaAnswering ??= new Map();
  return globalThis.spravkaAnswering;
}
