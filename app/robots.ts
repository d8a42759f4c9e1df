import type { MetadataRoute } from "next";

/** Search engines may read what every guest may, but not wander through searches and forms (RFC 9309). */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/search?", "/signin", "/signup", "/account", "/admin"] } };
}
