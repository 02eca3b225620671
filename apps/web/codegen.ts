import type { CodegenConfig } from '@graphql-codegen/cli'

/** One typed document per screen, generated from the server's own SDL; `npx graphql-codegen` in apps/web. */
const config: CodegenConfig = {
  schema: '../api/src/**/*.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/lib/graphql.generated.ts': {
      plugins: [
        {
          add: {
            content: [
              "import type { ClockTime, Instant, LocalDate, Zone } from '@callboard/time'",
              "import type { Eighths } from '@callboard/schedule'",
            ],
          },
        },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          LocalDate: 'LocalDate',
          ClockTime: 'ClockTime',
          Instant: 'Instant',
          Zone: 'Zone',
          Eighths: 'Eighths',
          UUID: 'string',
          JSON: 'unknown',
        },
      },
    },
  },
}

export default config
