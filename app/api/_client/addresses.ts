/** Where the client finds each thing: what `/api/` answers. */
export function clientRoutes(origin: string) {
  const at = (method: string, path: string, desc: string) => ({ method, url: `${origin}/api/${path}`, desc });
  return {
    annotation: {
      create: at("POST", "annotations", "Create an annotation"),
      read: at("GET", "annotations/:id", "Fetch an annotation"),
      update: at("PATCH", "annotations/:id", "Update an annotation"),
      delete: at("DELETE", "annotations/:id", "Delete an annotation"),
      flag: at("PUT", "annotations/:id/flag", "Flag an annotation for review"),
      hide: at("PUT", "annotations/:id/hide", "Hide an annotation"),
      unhide: at("DELETE", "annotations/:id/hide", "Unhide an annotation"),
      moderate: at("PATCH", "annotations/:id/moderation", "Change the moderation status of an annotation"),
    },
    search: at("GET", "search", "Search for annotations"),
    links: at("GET", "links", "URL templates for pages of this site"),
    profile: {
      read: at("GET", "profile", "Fetch the profile of whoever asks"),
      update: at("PATCH", "profile", "Change their preferences"),
      groups: { read: at("GET", "profile/groups", "Fetch their groups") },
    },
    groups: { read: at("GET", "groups", "Fetch the groups that everybody may write in") },
    group: {
      read: at("GET", "groups/:id", "Fetch a group"),
      members: { read: at("GET", "groups/:pubid/members", "Fetch the members of a group") },
      member: { delete: at("DELETE", "groups/:pubid/members/:userid", "Leave a group") },
    },
    analytics: { events: { create: at("POST", "analytics/events", "Tell of an event; nothing is kept") } },
  };
}

/** Pages of ours that the client leads to: what `/api/links` answers. */
export const clientLinks = (origin: string): Record<string, string> => ({
  "account.settings": `${origin}/account`,
  "forgot-password": `${origin}/forgot`,
  "groups.new": `${origin}/groups/new`,
  help: `${origin}/about`,
  "oauth.authorize": `${origin}/oauth/authorize`,
  "oauth.revoke": `${origin}/oauth/revoke`,
  "search.tag": `${origin}/stream?q=tag%3A:tag`,
  signup: `${origin}/signup`,
  user: `${origin}/stream?q=user%3A:user`,
  websocket: `${origin.replace(/^http/u, "ws")}/ws`,
});
