import { useQuery } from '@apollo/client/react'
import { ScreenplayImportsDocument } from '../../../lib/graphql.generated.js'
import { momentWords } from '../../../lib/time-words.js'
import { DataItem, DataList } from '../../../ui/data-list.js'
import { TextLink } from '../../../ui/link.js'
import { Section } from '../../../ui/section.js'
import { importStateWords } from './import-state-words.js'

/** Files sent before: one that waits to be looked at is picked up here. */
export function EarlierImports({ productionId }: { readonly productionId: string }) {
  const { data } = useQuery(ScreenplayImportsDocument, { variables: { productionId } })
  const production = data?.production
  if (!production || data.screenplayImports.length === 0) return null
  return (
    <Section title="Files sent before" className="mt-10 max-w-2xl">
      <DataList label="Files sent before" items={data.screenplayImports} keyOf={({ screenplayImportId }) => screenplayImportId}>
        {({ screenplayImportId, fileName, state, createdAt }) => (
          <DataItem
            lead=""
            title={
              <TextLink
                to="/productions/$productionId/screenplay/import"
                params={{ productionId }}
                search={{ import: screenplayImportId }}
                className="inline-block py-0.5 break-all"
              >
                {fileName}
              </TextLink>
            }
            facts={`${importStateWords[state]} · ${momentWords(createdAt, production)}`}
          />
        )}
      </DataList>
    </Section>
  )
}
