import type { CodegenConfig } from '@graphql-codegen/cli'

/** One typed document per operation, generated from the server's own SDL: run `graphql-codegen` in apps/web. */
const config: CodegenConfig = {
  schema: '../api/src/**/*.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/lib/graphql.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        // Apollo asks for it everywhere but at the root; unions are told apart by it.
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          LocalDate: '@callboard/time#LocalDate',
          ClockTime: '@callboard/time#ClockTime',
          Instant: '@callboard/time#Instant',
          Zone: '@callboard/time#Zone',
          Minutes: '@callboard/time#Minutes',
          Eighths: '@callboard/schedule#Eighths',
          Board: '@callboard/schedule#Board',
          BoardEdit: '@callboard/schedule#Edit',
          CallSheetView: '@callboard/call-sheet#CallSheetView',
          Snapshot: 'unknown',
          Facts: 'Record<string, unknown>',
          EmailAddress: 'string',
          PhoneNumber: 'string',
        },
      },
    },
  },
}

export default config
