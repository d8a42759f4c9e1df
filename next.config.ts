import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin("./app/_i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Every page is rendered for its request; what may be kept is kept by app/_server/page-cache.
  serverExternalPackages: ["pg", "pg-boss", "@node-rs/argon2", "pino", "nodemailer", "rate-limiter-flexible", "jsonld"],
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  typescript: { ignoreBuildErrors: false },
  images: { unoptimized: true },
  devIndicators: false,
};

export default withIntl(config);
