/** How TypeScript becomes JavaScript, the same for the build and for Jest. */
export function swcOptions({ jsx }) {
  return {
    jsc: {
      target: 'es2022',
      parser: jsx ? { syntax: 'typescript', tsx: true } : { syntax: 'typescript', decorators: true },
      transform: jsx ? { react: { runtime: 'automatic' } } : { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
  }
}
