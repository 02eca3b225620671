import type { Settings } from '../settings/settings.js'

/** Starts tracing where it was asked for; loads nothing otherwise. Gives what stops it. */
export async function startTelemetry(settings: Settings): Promise<() => Promise<void>> {
  if (settings.telemetryUrl === null) return async () => undefined
  const { NodeSDK } = await import('@opentelemetry/sdk-node')
  const sdk = new NodeSDK({ serviceName: 'callboard' })
  sdk.start()
  return () => sdk.shutdown()
}
