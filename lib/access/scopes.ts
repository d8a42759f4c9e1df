/**
 * What a key to the API may be allowed besides what its owner may: `read` what they see, `annotate` in their name, make and
 * lead `groups`, `moderate`. A key never does more than its owner could.
 */
export const SCOPES = ["read", "annotate", "groups", "moderate"] as const;
export type Scope = (typeof SCOPES)[number];
