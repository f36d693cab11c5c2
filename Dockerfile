# SPDX-License-Identifier: Apache-2.0
FROM node:20-bookworm-slim AS page
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund
COPY openapi.yaml /build/
COPY frontend ./
RUN npm run build

FROM maven:3.9-eclipse-temurin-17 AS service
WORKDIR /build
COPY backend backend
COPY --from=page /build/frontend/dist frontend/dist
# The database is a container of its own, so the embedded PostgreSQL stays out of the image.
RUN mvn -B -ntp -q -f backend/pom.xml -pl service -am -DskipTests -Dspotless.check.skip=true \
    -P '!postgres-linux-amd64,!postgres-linux-arm64' package

FROM eclipse-temurin:17-jre-jammy
RUN useradd --system --uid 10001 --home-dir /app claimline
WORKDIR /app
COPY --from=service --chown=claimline /build/backend/service/target/quarkus-app ./
COPY --chown=claimline seeds seeds
USER claimline
EXPOSE 8080
# The image has no curl; bash opens the connection itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 CMD \
    ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "quarkus-run.jar"]
